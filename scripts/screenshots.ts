// npm run screenshots: pictures of the built pane for README and docs, by the same way the tests look at it. Run after npm run build.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { DIST, PREVIEW, Preview } from "../test/taskpane/browser/support/preview";
import type { PreviewOptions } from "../test/taskpane/browser/support/preview";
import { openBrowser } from "../test/support/browser";
import { serveFolder } from "../test/support/server";

const IMAGES = join(__dirname, "..", "docs", "images");

interface Picture {
  readonly file: string;
  readonly options: PreviewOptions;
  readonly reach: (preview: Preview) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  {
    file: "preview.png",
    options: { width: 1360, height: 860 },
    reach: async (preview) => {
      await preview.recalculate();
      await preview.sheet("Resultat");
    },
  },
  {
    file: "pane-320-da.png",
    options: { width: 320, height: 1500 },
    reach: (preview) => preview.recalculate(),
  },
  {
    file: "pane-450-en.png",
    options: { width: 450, height: 1500, language: "en-US" },
    reach: async (preview) => {
      await preview.recalculate();
      await preview.tab("findings").click();
    },
  },
  {
    file: "pane-450-dark.png",
    options: { width: 450, height: 1500, theme: "#262626" },
    reach: async (preview) => {
      await preview.recalculate();
      await preview.pane.getByRole("list").first().getByRole("button").nth(1).click();
    },
  },
  {
    file: "pane-450-protected.png",
    options: { width: 450, height: 1300 },
    reach: async (preview) => {
      await preview.recalculate();
      await preview.set("behaviour", "protected");
      await preview.recalculateButton.click();
      await preview.notice("protected").waitFor();
    },
  },
];

async function take(browser: Browser, address: string, { file, options, reach }: Picture): Promise<void> {
  const preview = await Preview.open(browser, address, options);
  await reach(preview);
  const path = join(IMAGES, file);
  // The narrow pictures show the pane alone, the wide one the sheet beside it.
  if (file.startsWith("pane-")) await preview.page.locator("#pane").screenshot({ path });
  else await preview.page.screenshot({ path });
  await preview.close();
  console.log(path);
}

async function main(): Promise<void> {
  await mkdir(IMAGES, { recursive: true });
  const server = await serveFolder([DIST, PREVIEW]);
  const browser = await openBrowser();
  try {
    for (const picture of PICTURES) await take(browser, server.address, picture);
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
