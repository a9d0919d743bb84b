// A browser and a server for the tests of one file, and the judgement that every page passes when it closes: nothing left its own
// origin, and nothing failed behind the scenes. Jest runs the files side by side.
import type { Browser } from "playwright-core";
import { openBrowser } from "../../../support/browser";
import { serveFolder } from "../../../support/server";
import type { FolderServer } from "../../../support/server";
import { DIST, PREVIEW, Preview } from "./preview";
import type { PreviewOptions } from "./preview";

export interface Stage {
  /** Opens a preview for one test. */
  readonly open: (options?: PreviewOptions) => Promise<Preview>;
  /** A preview that the tests of a group share, because they only look; it is opened once, and recalculated once. */
  readonly shared: (options?: PreviewOptions) => () => Preview;
  readonly browser: () => Browser;
  /** Where the built pages are served. */
  readonly address: () => string;
}

/** Sets up a file of browser tests. A busy machine is given its time; nothing is judged by the clock. */
export function stage(): Stage {
  jest.setTimeout(180_000);
  let server: FolderServer | undefined;
  let browser: Browser | undefined;
  const opened: Preview[] = [];
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("The stage is first there when the tests run.");
    return thing;
  };
  const start = (options?: PreviewOptions) => Preview.open(there(browser), there(server).address, options);

  beforeAll(async () => {
    server = await serveFolder([DIST, PREVIEW]);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const preview of opened.splice(0)) await judge(preview);
  });

  return {
    open: async (options) => {
      const preview = await start(options);
      opened.push(preview);
      return preview;
    },
    shared: (options) => {
      let preview: Preview | undefined;
      beforeAll(async () => {
        preview = await start(options);
        await preview.recalculate();
      });
      afterAll(async () => {
        if (preview !== undefined) await judge(preview);
      });
      return () => there(preview);
    },
    browser: () => there(browser),
    address: () => there(server).address,
  };
}

async function judge(preview: Preview): Promise<void> {
  await preview.close();
  expect(preview.outside).toEqual([]);
  expect(preview.troubles).toEqual([]);
}
