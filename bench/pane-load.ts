// npm run bench -- pane: how long the built pane takes in Chromium over the preview, i.e. over the headless host instead of Excel: from
// navigation to usable (the workbook looked at, Genberegn waiting), and from the press to the result. The page says so itself: a
// browser that is steered looks up the call stack of all it asks for, which for a bundle takes as long as the bundle itself. After
// npm run build, on a quiet machine; the load is told beside.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../test/pane/support/preview";
import { browserProgram } from "../test/support/browser";
import { serveFolder } from "../test/support/server";

const TIMES = 15;
const NOTE = "noted";
const READY = "#ready-heading";
const SCORE = '[data-testid="score"]';
const PATIENCE_MS = 30_000;

/** Prints median and spread of both, each time in a new browser with nothing in its cache. */
export async function benchPane(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  try {
    cpSync(DIST, folder, { recursive: true });
    const page = join(folder, "preview-pane.html");
    // What runs these files gives functions their names back by a helper, which the page does not have.
    const script = `const __name = (named) => named; (${watching.toString()})(${JSON.stringify([READY, SCORE])});`;
    writeFileSync(join(folder, `${NOTE}.js`), script);
    writeFileSync(
      page,
      readFileSync(page, "utf8").replace("<head>", `<head><script src="${NOTE}.js"></script>`),
    );
    const usable: number[] = [];
    const shown: number[] = [];
    // The first is thrown away: the machine itself is warming up.
    for (let time = 0; time <= TIMES; time += 1) {
      const [ready, pressed, result] = await timesOf(folder);
      if (time > 0) usable.push(ready);
      if (time > 0) shown.push(result - pressed);
    }
    const load = loadavg()[0] ?? Number.NaN;
    console.log(`${TIMES} times; load ${load.toFixed(1)} on ${cpus().length} cores`);
    console.log(`navigation to usable  ${spread(usable)}`);
    console.log(`press to result       ${spread(shown)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Times = readonly [ready: number, pressed: number, result: number];

/** One opening, by a browser that is started for it: milliseconds since the pane's page was navigated to. */
async function timesOf(folder: string): Promise<Times> {
  let say: (times: Times) => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const heard = new Promise<Times>((resolve, reject) => {
    say = resolve;
    giveUp = reject;
  });
  const server = await serveFolder(folder, 0, ({ pathname, searchParams }) => {
    if (pathname !== `/${NOTE}`) return;
    const [ready, pressed, result] = (searchParams.get("times") ?? "").split(" ").map(Number);
    say([ready ?? Number.NaN, pressed ?? Number.NaN, result ?? Number.NaN]);
  });
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const [program, switches] = await browserProgram();
  const address = `${server.address}/preview.html`;
  const browser = execFile(program, [...switches, `--user-data-dir=${profile}`, address]);
  const closed = new Promise((resolve) => browser.once("close", resolve));
  const late = setTimeout(() => {
    giveUp(new Error(`The pane said nothing for ${PATIENCE_MS} ms.`));
  }, PATIENCE_MS);
  try {
    return await heard;
  } finally {
    clearTimeout(late);
    browser.kill();
    await closed;
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the pane's page: notes when the frame with each of two elements is drawn, and presses the button in between. */
function watching([ready = "", score = ""]: readonly string[]): void {
  const times: number[] = [];
  const drawn = (selector: string, then: (at: number) => void): void => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      // The next frame shows it; what runs after that frame knows when.
      requestAnimationFrame(() => {
        setTimeout(() => {
          then(performance.now());
        }, 0);
      });
    });
    watch.observe(document, { subtree: true, childList: true });
  };
  drawn(ready, (usable) => {
    const button = document.querySelector("main button");
    if (!(button instanceof HTMLButtonElement)) return;
    times.push(usable, performance.now());
    drawn(score, (result) => {
      times.push(result);
      void fetch(`noted?times=${times.join("+")}`);
    });
    button.click();
  });
}

/** "312 ms (290 to 401)": the median, and the least and the most. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? Number.NaN).toFixed(0);
  return `${at(Math.floor(sorted.length / 2))} ms (${at(0)} to ${at(sorted.length - 1)})`;
}
