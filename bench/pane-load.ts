// npm run bench -- pane: how long the built pane takes in Chromium over the preview, i.e. over the headless host instead of Excel: from
// navigation to usable (the workbook looked at, Genberegn waiting), and from the press to the result. After npm run build, on a quiet
// machine; the load is told beside.
import { cpus, loadavg } from "node:os";
import type { Browser, Page } from "playwright-core";
import { DIST } from "../test/pane/support/preview";
import { openBrowser } from "../test/support/browser";
import { serveFolder } from "../test/support/server";

const TIMES = 15;
const READY = "#ready-heading";
const SCORE = '[data-testid="score"]';

/** Prints median and spread of both, each time in a new browser profile. */
export async function benchPane(): Promise<void> {
  const server = await serveFolder(DIST);
  const browser = await openBrowser();
  const usable: number[] = [];
  const shown: number[] = [];
  try {
    // The first is thrown away: the browser itself is warming up.
    for (let time = 0; time <= TIMES; time += 1) {
      const { page, drawn } = await opened(browser, `${server.address}/preview.html`, [READY, SCORE]);
      const ready = await drawn(READY);
      const pressed = await page
        .frameLocator("#pane")
        .locator("main button")
        .first()
        .evaluate((button: HTMLElement) => {
          const now = performance.now();
          button.click();
          return now;
        });
      const result = await drawn(SCORE);
      if (time > 0) usable.push(ready);
      if (time > 0) shown.push(result - pressed);
      await page.context().close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const load = loadavg()[0] ?? Number.NaN;
  console.log(`${TIMES} times; load ${load.toFixed(1)} on ${cpus().length} cores`);
  console.log(`navigation to usable  ${spread(usable)}`);
  console.log(`press to result       ${spread(shown)}`);
}

interface Opened {
  readonly page: Page;
  /** When the first frame with such an element was drawn, in milliseconds since its page was navigated to. */
  readonly drawn: (selector: string) => Promise<number>;
}

/** Opens a page in a profile of its own, and notes in every frame when the first of some elements are drawn. */
export async function opened(
  browser: Browser,
  address: string,
  selectors: readonly string[],
): Promise<Opened> {
  const context = await browser.newContext();
  const times = new Map<string, number>();
  await context.exposeFunction("noteDrawn", (selector: string, time: number) => {
    if (!times.has(selector)) times.set(selector, time);
  });
  await context.addInitScript((wanted: readonly string[]) => {
    const left = new Set(wanted);
    new MutationObserver(() => {
      for (const selector of left) {
        if (document.querySelector(selector) === null) continue;
        left.delete(selector);
        // The next frame shows it; what runs after that frame knows when.
        requestAnimationFrame(() => {
          setTimeout(() => {
            const { noteDrawn } = window as unknown as { noteDrawn: (of: string, at: number) => void };
            noteDrawn(selector, performance.now());
          }, 0);
        });
      }
    }).observe(document, { subtree: true, childList: true });
  }, selectors);
  const page = await context.newPage();
  await page.goto(address);
  const drawn = async (selector: string): Promise<number> => {
    for (;;) {
      const time = times.get(selector);
      if (time !== undefined) return time;
      await page.waitForTimeout(20);
    }
  };
  return { page, drawn };
}

/** "312 ms (290 to 401)": the median, and the least and the most. */
export function spread(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (index: number): string => (sorted[index] ?? Number.NaN).toFixed(0);
  return `${at(Math.floor(sorted.length / 2))} ms (${at(0)} to ${at(sorted.length - 1)})`;
}
