// npm run bench -- pane: how long the built pane takes in Chromium over the preview, i.e. over the headless host instead of Excel: from
// navigation to usable (the workbook looked at, Genberegn waiting), and from the press to the result. The page says so itself: a
// browser that is steered looks up the call stack of all it asks for, which for a bundle takes as long as the bundle itself. After
// npm run build, on a quiet machine; the load is told beside.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, PREVIEW } from "../test/taskpane/browser/support/preview";
import { browserProgram } from "../test/support/browser";
import { serveFolder } from "../test/support/server";

const TIMES = 15;
const NOTE = "noted";
const READY = "#ready-heading";
const SCORE = '[data-testid="score"]';
const TEMPLATE_WORDS = "#container h1";
const PANE_PAGE = "preview-pane.html";
const PATIENCE_MS = 30_000;
const SETTLING_MS = 3_000;

/**
 * Prints median and spread of both, each time in a new browser with nothing in its cache. Where TEMPLATE_DIST names the built folder of
 * Microsoft's React template (github.com/OfficeDev/Office-Addin-TaskPane-React), also of that: until its first words are drawn, in
 * turns with ours.
 */
export async function benchPane(): Promise<void> {
  const template = process.env["TEMPLATE_DIST"];
  const ours = paneFolder([READY, SCORE], (page) => page);
  const theirs = template === undefined ? undefined : templateFolder(template);
  const usable: number[] = [];
  const shown: number[] = [];
  const templates: number[] = [];
  try {
    // The first is thrown away: the machine itself is warming up.
    for (let time = 0; time <= TIMES; time += 1) {
      const [ready = Number.NaN, pressed = Number.NaN, result = Number.NaN] = await timesOf(ours);
      const [drawn = Number.NaN] = theirs === undefined ? [] : await timesOf(theirs);
      if (time === 0) continue;
      usable.push(ready);
      shown.push(result - pressed);
      templates.push(drawn);
    }
  } finally {
    for (const folder of [ours, theirs]) if (folder !== undefined) rmSync(folder, { recursive: true });
  }
  const load = loadavg()[0] ?? Number.NaN;
  console.log(`${TIMES} times; load ${load.toFixed(1)} on ${cpus().length} cores`);
  console.log(`navigation to usable         ${spread(usable)}`);
  console.log(`press to result              ${spread(shown)}`);
  if (theirs !== undefined) console.log(`the template's to its words  ${spread(templates)}`);
}

/** A copy of the built preview whose pane tells when these are drawn; `change` puts another pane in its place. */
function paneFolder(wanted: readonly string[], change: (page: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  for (const built of [DIST, PREVIEW]) cpSync(built, folder, { recursive: true });
  const page = join(folder, PANE_PAGE);
  // What runs these files gives functions their names back by a helper, which the page does not have.
  const script = `const __name = (named) => named; (${watching.toString()})(${JSON.stringify(wanted)});`;
  writeFileSync(join(folder, `${NOTE}.js`), script);
  const note = `<head><script src="${NOTE}.js"></script>`;
  writeFileSync(page, change(readFileSync(page, "utf8")).replace("<head>", note));
  // A browser that was just started is busy with itself; Excel has been open for a while when a pane is.
  const later = `<script>setTimeout(() => { location.href = "preview.html"; }, ${SETTLING_MS});</script>`;
  writeFileSync(join(folder, "later.html"), later);
  return folder;
}

/** The template's page with its own scripts, over the same client and host. */
function templateFolder(dist: string): string {
  const folder = paneFolder([TEMPLATE_WORDS], (page) => {
    const [client = "", host = ""] = [...page.matchAll(/<script[^>]*><\/script>/gu)].map(
      ([script]) => script,
    );
    return readFileSync(join(dist, "taskpane.html"), "utf8")
      .replace(/<script[^>]*office\.js[^>]*><\/script>/u, `${client}${host}`)
      .replaceAll('src="', 'src="template/')
      .replaceAll('src="template/office/', 'src="office/');
  });
  cpSync(dist, join(folder, "template"), { recursive: true });
  return folder;
}

/** One opening, by a browser that is started for it: milliseconds since the pane's page was navigated to. */
async function timesOf(folder: string): Promise<readonly number[]> {
  let say: (times: readonly number[]) => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const heard = new Promise<readonly number[]>((resolve, reject) => {
    say = resolve;
    giveUp = reject;
  });
  const server = await serveFolder([folder], 0, ({ pathname, searchParams }) => {
    if (pathname === `/${NOTE}`) say((searchParams.get("times") ?? "").split(" ").map(Number));
  });
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const [program, switches] = await browserProgram();
  const address = `${server.address}/later.html`;
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

/** Runs in the pane's page: notes when the frame with an element is drawn; then presses the button, and notes the other's. */
function watching([ready = "", result]: readonly string[]): void {
  const times: number[] = [];
  const drawn = (selector: string, then: () => void): void => {
    const watch = new MutationObserver(() => {
      if (document.querySelector(selector) === null) return;
      watch.disconnect();
      // The next frame shows it; what runs after that frame knows when.
      requestAnimationFrame(() => {
        setTimeout(() => {
          times.push(performance.now());
          then();
        }, 0);
      });
    });
    watch.observe(document, { subtree: true, childList: true });
  };
  const tell = (): void => void fetch(`noted?times=${times.join("+")}`);
  drawn(ready, () => {
    const button = document.querySelector("main button");
    if (result === undefined || !(button instanceof HTMLButtonElement)) {
      tell();
      return;
    }
    times.push(performance.now());
    drawn(result, tell);
    button.click();
  });
}

/** "312 ms (290 to 401)": the median, and the least and the most. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? Number.NaN).toFixed(0);
  return `${at(Math.floor(sorted.length / 2))} ms (${at(0)} to ${at(sorted.length - 1)})`;
}
