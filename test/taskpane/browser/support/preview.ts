// The built pane in a real browser, on the preview page: how the tests open it, press it, read it, and what they watch meanwhile.
import { AxeBuilder } from "@axe-core/playwright";
import { source as axeSource } from "axe-core";
import type { AxeResults, run as runAxe } from "axe-core";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";

const ROOT = join(__dirname, "..", "..", "..", "..");
/** What is deployed. */
export const DIST = join(ROOT, "dist");
/** The preview page, which shows the pane in DIST. */
export const PREVIEW = join(ROOT, "out", "preview");
export const SAMPLE = "resultatplan-2024-year.xlsx";

/** How long to wait for the headless host on a busy machine before something is taken to be missing. */
const PATIENCE_MS = Number(process.env["PATIENCE_MS"] ?? 90_000);

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
/** Elements Fluent puts in to catch the focus: a known false alarm. */
const FOCUS_CATCHERS = "[data-tabster-dummy]";

export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly language?: "da-DK" | "en-US";
  readonly theme?: "#FFFFFF" | "#262626";
  readonly forcedColors?: "active" | "none";
  /** The day the browser's clock shows. */
  readonly today?: string;
  /** Another of the preview's samples. */
  readonly sample?: string;
  /** A workbook of one's own instead of the sample. */
  readonly workbook?: Uint8Array;
}

/** One preview page in a browser context of its own. */
export class Preview {
  /** Requests to anywhere but the page's own origin. */
  readonly outside: string[] = [];
  /** Errors in the console, errors that nobody caught, files that were not there. */
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  static async open(browser: Browser, address: string, options: PreviewOptions = {}): Promise<Preview> {
    const { width = 1280, height = 900, forcedColors = "none" } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      forcedColors,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (options.today !== undefined) await page.clock.setFixedTime(new Date(`${options.today}T12:00:00`));
    const preview = new Preview(context, page, page.frameLocator("#pane"));
    preview.watch(address);
    await page.goto(`${address}/preview.html`);
    await preview.set("language", options.language);
    await preview.set("theme", options.theme);
    if (options.sample !== undefined) {
      await page.selectOption("#sample", `samples/${options.sample}`);
      await page.getByText(`${options.sample} er åbnet`).waitFor();
    }
    if (options.workbook !== undefined) await preview.openWorkbook(options.workbook);
    await preview.recalculateButton.waitFor();
    return preview;
  }

  private watch(address: string): void {
    this.context.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(?:blob|data|about):/.test(url)) this.outside.push(url);
    });
    this.context.on("response", (response) => {
      if (response.status() >= 400) this.troubles.push(`${response.status()} ${response.url()}`);
    });
    this.page.on("pageerror", (error) => this.troubles.push(String(error)));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }

  get recalculateButton(): Locator {
    return this.pane.getByRole("button", { name: /^(Genberegn|Recalculate)$/ }).first();
  }

  get score(): Locator {
    return this.pane.getByTestId("score");
  }

  /** One of the tabs below the score, by its place. */
  tab(which: "goals" | "findings" | "what-if" | "report"): Locator {
    return this.pane.getByRole("tab").nth({ goals: 0, findings: 1, "what-if": 2, report: 3 }[which]);
  }

  /** The pane's message of an error of this kind. */
  notice(kind: string): Locator {
    return this.pane.locator(`[data-notice="${kind}"]`);
  }

  async recalculate(): Promise<void> {
    await this.recalculateButton.click();
    await this.score.waitFor();
    await this.recalculateButton.waitFor();
  }

  async openWorkbook(bytes: Uint8Array, name = "egen.xlsx"): Promise<void> {
    await this.page.setInputFiles("#file", {
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    });
    await this.page.getByText(`${name} er åbnet`).waitFor();
  }

  /** Chooses in one of the preview's lists; nothing when there is nothing to choose. */
  async set(list: "language" | "theme" | "behaviour", value: string | undefined): Promise<void> {
    if (value !== undefined) await this.page.selectOption(`#${list}`, value);
  }

  /** Shows a sheet and gives the texts of its cells by address. */
  async sheet(name: string): Promise<Map<string, string>> {
    await this.page.getByRole("group", { name: "Ark" }).getByRole("button", { name, exact: true }).click();
    const cells = await this.page
      .locator("#grid td")
      .evaluateAll((found) =>
        found.map((cell) => [cell.getAttribute("data-address") ?? "", cell.textContent] as [string, string]),
      );
    return new Map(cells.filter(([, text]) => text !== ""));
  }

  /** Types into a cell of the shown sheet, as a person would. */
  async type(address: string, text: string): Promise<void> {
    const cell = this.page.locator(`#grid td[data-address="${address}"]`);
    await cell.dblclick();
    await cell.locator("input").fill(text);
    await cell.locator("input").press("Enter");
    await this.page.locator(`#grid td[data-address="${address}"]`, { hasText: text }).waitFor();
  }

  /** Puts the focus at the top of the pane, as Excel's F6 does. */
  async focusPane(): Promise<void> {
    await this.pane.locator("body").evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
    });
  }

  /** What a screen reader would call what has the focus in the pane. */
  async focused(): Promise<string> {
    return this.pane
      .locator(":focus")
      .evaluate((found) => found.getAttribute("aria-label") ?? found.textContent);
  }

  /** The address of the selected cell in the shown sheet. */
  async selected(): Promise<string | null> {
    return this.page.locator("#grid td.selected").getAttribute("data-address");
  }

  /** True when anything in the pane can be scrolled sideways. */
  async scrollsSideways(): Promise<boolean> {
    return this.pane.locator("html").evaluate((html) => html.scrollWidth > html.clientWidth);
  }

  /** What axe finds against WCAG 2.1 AA, as short lines: in the pane, in its colours alone, or in the page around it too. */
  async accessibilityFaults(where: "pane" | "colours" | "page" = "pane"): Promise<string[]> {
    const { violations } = await (where === "page"
      ? new AxeBuilder({ page: this.page })
          .options({ pingWaitTime: PATIENCE_MS })
          .withTags(WCAG)
          .exclude(FOCUS_CATCHERS)
          .analyze()
      : this.axeInPane(where === "pane" ? WCAG : ["color-contrast"], where === "pane" ? "tag" : "rule"));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  }

  /** Runs axe inside the pane's own frame, which gets it once: handing it to every frame each time takes longer than the looking. */
  private async axeInPane(values: string[], type: "tag" | "rule"): Promise<AxeResults> {
    const frame = this.page.frames().find((each) => each.url().includes("preview-pane.html"));
    if (frame === undefined) throw new Error("The pane is not there.");
    // A button on its way from one colour to another has neither.
    await frame.evaluate(() => {
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    });
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
    return frame.evaluate(
      async ({ exclude, runOnly }) => {
        const { axe } = window as unknown as { axe: { run: typeof runAxe } };
        return axe.run({ exclude: [exclude] }, { runOnly, resultTypes: ["violations"] });
      },
      { exclude: FOCUS_CATCHERS, runOnly: { type, values } },
    );
  }

  /** Texts in the colour of what is behind them. Axe cannot tell in high contrast: it asks for the colour the page wanted. */
  async unreadable(): Promise<string[]> {
    return this.pane.locator("body").evaluate((body) => {
      const behind = (of: Element): string => {
        const { backgroundColor } = getComputedStyle(of);
        const isClear = backgroundColor.endsWith(", 0)");
        return isClear && of.parentElement !== null ? behind(of.parentElement) : backgroundColor;
      };
      return [...body.querySelectorAll("*")]
        .filter((each) => [...each.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
        .filter((each) => getComputedStyle(each).color === behind(each))
        .map((each) => each.textContent);
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The two ends of a score such as "75,0 pct. sikkert, 83,3 pct. muligt". */
export function rangeIn(text: string | null): { readonly certain: string; readonly possible: string } {
  const [, certain, possible] = /^(\d+,\d) pct\. sikkert, (\d+,\d) pct\. muligt$/.exec(text ?? "") ?? [];
  if (certain === undefined || possible === undefined) throw new Error(`Not a range: ${String(text)}`);
  return { certain, possible };
}
