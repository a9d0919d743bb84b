// Ring 4: the pane as it is built, in a real browser, over the preview. Nothing here is faked but Excel itself.
import type { Browser } from "playwright-core";
import { openHeadless } from "../../src/headless";
import { paneWording } from "../../src/wording/pane";
import type { ProblemKind } from "../../src/wording/pane";
import { openBrowser } from "../support/browser";
import { serveFolder } from "../support/server";
import type { FolderServer } from "../support/server";
import { DIST, Preview } from "./support/preview";
import type { PreviewOptions } from "./support/preview";

// A browser on a busy machine needs its time; nothing here is judged by the clock.
jest.setTimeout(120_000);

const danish = paneWording("da");

let server: FolderServer;
let browser: Browser;
const opened: Preview[] = [];

beforeAll(async () => {
  server = await serveFolder(DIST);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a preview whose network and console are judged when the test ends. */
async function open(options: PreviewOptions = {}): Promise<Preview> {
  const preview = await Preview.open(browser, server.address, options);
  opened.push(preview);
  return preview;
}

// Whatever a test does: nothing leaves the page's own origin, nothing fails behind the scenes.
afterEach(async () => {
  for (const preview of opened.splice(0)) {
    await preview.close();
    expect(preview.outside).toEqual([]);
    expect(preview.troubles).toEqual([]);
  }
});

/** Every score in the report reads "75,0 pct. sikkert, 83,3 pct. muligt". */
function rangeIn(text: string | null): { readonly certain: string; readonly possible: string } {
  const [, certain, possible] = /^(\d+,\d) pct\. sikkert, (\d+,\d) pct\. muligt$/.exec(text ?? "") ?? [];
  if (certain === undefined || possible === undefined) throw new Error(`Not a range: ${String(text)}`);
  return { certain, possible };
}

describe("a recalculation by mouse", () => {
  it("shows the score in the pane, and the same in the sheet", async () => {
    const preview = await open();
    await preview.recalculate();
    const { certain, possible } = rangeIn(await preview.score.textContent());
    const result = await preview.sheet("Resultat");
    expect([result.get("C4"), result.get("C5")]).toEqual([certain, possible]);
  });

  it("shows every goal with the status that stands in the sheet", async () => {
    const preview = await open();
    await preview.recalculate();
    const tiles = await preview.pane
      .getByRole("list", { name: danish.strip.label })
      .getByRole("button")
      .all();
    const labels = await Promise.all(tiles.map((tile) => tile.getAttribute("aria-label")));
    const fulfilment = await preview.sheet("Opfyldelse");
    const [idColumn, statusColumn] = [...fulfilment].reduce<[string, string]>(
      ([id, status], [address, text]) => [
        text === "Mål" ? address : id,
        text === "Status" ? address : status,
      ],
      ["", ""],
    );
    const column = (start: string) =>
      labels.map(
        (_label, index) =>
          fulfilment.get(start.replace(/\d+$/, (row) => String(Number(row) + index + 1))) ?? "",
      );
    const ids = column(idColumn);
    const statuses = column(statusColumn);
    expect(labels).toHaveLength(12);
    labels.forEach((label, index) => {
      expect(label).toMatch(new RegExp(`^Mål ${ids[index] ?? "?"} .*: ${statuses[index] ?? "?"}$`));
    });
  });

  it("takes a change in the sheet into the next score", async () => {
    const preview = await open();
    await preview.recalculate();
    const before = rangeIn(await preview.score.textContent());
    // Goal 3.2 asks for three statements; taking one back loses the whole goal.
    const requirements = await preview.sheet("Krav");
    const row = [...requirements].find(([, text]) => text === "3.2-1")?.[0].replace(/^[A-Z]+/, "") ?? "";
    const result = [...requirements].find(([, text]) => text === "Resultat")?.[0].replace(/\d+$/, "") ?? "";
    expect(requirements.get(result + row)).toBe("ja");
    await preview.type(result + row, "nej");
    await preview.recalculate();
    const after = rangeIn(await preview.score.textContent());
    const number = (text: string) => Number(text.replace(",", "."));
    expect(number(before.certain) - number(after.certain)).toBeCloseTo(100 / 12, 0);
  });

  it("changes no input cell", async () => {
    const preview = await open();
    const inputs = ["Plan", "Mål", "Krav", "Budget", "Afvigelse", "KPI", "Lister", "Rapportering"];
    const read = async () => {
      const sheets: [string, Map<string, string>][] = [];
      for (const name of inputs) sheets.push([name, await preview.sheet(name)]);
      return sheets;
    };
    const before = await read();
    await preview.recalculate();
    expect(stripStatus(await read())).toEqual(stripStatus(before));
  });

  it("hands over the written workbook as a file", async () => {
    const preview = await open();
    await preview.recalculate();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.page.getByRole("button", { name: "Hent projektmappen" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("resultatplan-2024-year.genberegnet.xlsx");
  });
});

/** Cells that are formulas looking up our results may change; a person's own never do. */
function stripStatus(sheets: [string, Map<string, string>][]): [string, [string, string][]][] {
  return sheets.map(([name, cells]) => {
    const header = [...cells].find(([, text]) => text === "Status")?.[0].replace(/\d+$/, "");
    return [name, [...cells].filter(([address]) => address.replace(/\d+$/, "") !== header)];
  });
}

describe("the pane by keyboard alone", () => {
  it("recalculates, goes through the goals and the findings, and back to the sheet", async () => {
    const preview = await open();
    const { page, pane } = preview;
    await preview.focusPane();
    await page.keyboard.press("Tab"); // language
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(danish.recalculate);
    await page.keyboard.press("Enter");
    await preview.score.waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);

    await page.keyboard.press("Tab");
    expect(await preview.focused()).toMatch(/^Mål 1\.1 /);
    await page.keyboard.press("Enter");
    // The strip's tile leads to the goal itself, opened.
    expect(await preview.focused()).toMatch(/^Mål 1\.1 /);
    expect(await pane.locator(":focus").getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Space");
    expect(await pane.locator(":focus").getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toMatch(/^Vis Mål!A\d+ i arket$/);
    await page.keyboard.press("Enter");
    await page.locator("#grid td.selected").waitFor();
    expect(await preview.selected()).toMatch(/^A\d+$/);

    await pane.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("ArrowRight");
    expect(await preview.focused()).toMatch(/^Bemærkninger \(\d+\)$/);
    expect(await pane.getByRole("tabpanel").getByRole("listitem").count()).toBeGreaterThan(3);
    await page.keyboard.press("Home");
    expect(await preview.focused()).toBe("Mål (12)");
  });
});

describe("what the pane shows", () => {
  it("says before the first recalculation what it will do, and that nothing is sent anywhere", async () => {
    const { pane } = await open();
    await pane.getByRole("heading", { name: danish.ready.heading }).waitFor();
    await pane.getByText(danish.firstRun.nothingLeaves).waitFor();
  });

  it("says in a workbook without our tables what it is", async () => {
    const { pane } = await open({ workbook: await (await openHeadless()).save() });
    await pane.getByRole("heading", { name: danish.firstRun.heading }).waitFor();
  });

  it("opens a goal into its requirements, with result, target and the way to the cell", async () => {
    const preview = await open();
    await preview.recalculate();
    const { pane } = preview;
    await pane
      .getByRole("button", { name: /^Mål 1\.2 .*opfyldt/i })
      .last()
      .click();
    const requirements = pane.getByRole("list", { name: danish.goals.requirements });
    await requirements.getByText("mindst 92 pct.").first().waitFor();
    await requirements
      .getByRole("button", { name: /^Vis Krav!/ })
      .first()
      .click();
    await preview.page.locator("#grid td.selected").waitFor();
    expect(
      await preview.page.getByRole("button", { name: "Krav", exact: true }).getAttribute("aria-pressed"),
    ).toBe("true");
  });

  it("leads from a finding to its cell", async () => {
    const preview = await open();
    await preview.recalculate();
    await preview.pane.getByRole("tab").last().click();
    const finding = preview.pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Vis \S+ i arket$/ })
      .first();
    const [, sheet = "", cell = ""] =
      /^Vis (.*)!(\w+) i arket$/.exec((await finding.getAttribute("aria-label")) ?? "") ?? [];
    await finding.click();
    await preview.page.locator(`#grid td.selected[data-address="${cell}"]`).waitFor();
    expect(
      await preview.page.getByRole("button", { name: sheet, exact: true }).getAttribute("aria-pressed"),
    ).toBe("true");
  });

  it("shows only the warnings when asked", async () => {
    const preview = await open();
    await preview.recalculate();
    await preview.pane.getByRole("tab").last().click();
    const items = preview.pane.getByRole("tabpanel").locator("li[data-severity]");
    const all = await items.count();
    await preview.pane.getByRole("button", { name: /advarsler$/ }).click();
    const warnings = await items.evaluateAll((found) =>
      found.map((item) => item.getAttribute("data-severity")),
    );
    expect(new Set(warnings)).toEqual(new Set(["warning"]));
    expect(warnings.length).toBeLessThan(all);
  });

  it("changes language without recalculating", async () => {
    const preview = await open();
    await preview.recalculate();
    const written = (await preview.sheet("Resultat")).get("C8");
    await preview.pane.getByRole("button", { name: "English" }).click();
    expect(await preview.score.textContent()).toMatch(
      /^\d+\.\d per cent certain, \d+\.\d per cent possible$/,
    );
    await preview.pane.getByRole("button", { name: "Recalculate" }).waitFor();
    expect((await preview.sheet("Resultat")).get("C8")).toBe(written);
  });

  it("begins in English where Office is in English", async () => {
    const { pane } = await open({ language: "en-US" });
    await pane.getByRole("heading", { name: "Ready to calculate" }).waitFor();
    expect(await pane.locator("[lang='en-GB']").count()).toBe(1);
  });

  it("is dark where Office is dark", async () => {
    const { pane } = await open({ theme: "#262626" });
    const background = await pane
      .locator(".fui-FluentProvider")
      .evaluate((found) => getComputedStyle(found).backgroundColor);
    expect(background).toBe("rgb(41, 41, 41)");
  });
});

describe("when Excel does not do as it should", () => {
  it.each<[behaviour: string, kind: ProblemKind]>([
    ["edit-mode", "edit-mode"],
    ["protected", "protected"],
    ["gone", "gone"],
    ["busy", "busy"],
    ["too-large", "too-large"],
    ["unknown", "unknown"],
  ])("%s: says what happened and what to do, and keeps the last result", async (behaviour, kind) => {
    const preview = await open();
    await preview.recalculate();
    const score = await preview.score.textContent();
    await preview.set("behaviour", behaviour);
    await preview.recalculateButton.click();
    const notice = preview.notice(kind);
    await notice.getByText(danish.problem[kind].title, { exact: true }).waitFor();
    await notice.getByText(danish.problem[kind].remedy(undefined)).waitFor();
    await notice.getByText(/^Her står stadig resultatet fra kl\. /).waitFor();
    expect(await preview.score.textContent()).toBe(score);

    await preview.set("behaviour", "well");
    await notice.getByRole("button", { name: danish.tryAgain }).click();
    await notice.waitFor({ state: "detached" });
    expect(await preview.score.textContent()).toBe(score);
  });

  it("shows the step it has come to while it works, and does not start twice", async () => {
    const preview = await open();
    await preview.set("behaviour", "slow");
    await preview.recalculateButton.click();
    await preview.pane.getByRole("progressbar").waitFor();
    await preview.pane.getByText(danish.step.reading).waitFor();
    const button = preview.pane.getByRole("button", { name: danish.recalculating });
    expect(await button.getAttribute("aria-disabled")).toBe("true");
    await preview.pane.getByText(danish.step.writing).waitFor();
    await preview.score.waitFor();
    await preview.pane.getByRole("progressbar").waitFor({ state: "detached" });
  });

  it("says so when it is opened outside Excel", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}/taskpane.html`);
    await page.getByText(danish.problem["not-excel"].title).waitFor();
    await context.close();
  });
});

describe("for everybody", () => {
  const STATES: readonly [name: string, reach: (preview: Preview) => Promise<void>][] = [
    ["before the first recalculation", () => Promise.resolve()],
    ["with a result", (preview) => preview.recalculate()],
    [
      "with every goal open",
      async (preview) => {
        await preview.recalculate();
        await preview.pane.getByRole("button", { name: /^(Fold alle ud|Expand all)$/ }).click();
      },
    ],
    [
      "with the findings",
      async (preview) => {
        await preview.recalculate();
        await preview.pane.getByRole("tab").last().click();
      },
    ],
    [
      "after a failure",
      async (preview) => {
        await preview.recalculate();
        await preview.set("behaviour", "protected");
        await preview.recalculateButton.click();
        await preview.notice("protected").waitFor();
      },
    ],
  ];

  it.each(STATES)("axe finds nothing %s, light and dark", async (_name, reach) => {
    for (const theme of ["#FFFFFF", "#262626"] as const) {
      const preview = await open({ theme });
      await reach(preview);
      expect(await preview.accessibilityFaults()).toEqual([]);
    }
  });

  it("axe finds nothing in the preview page around the pane", async () => {
    const preview = await open();
    expect(await preview.accessibilityFaults("page")).toEqual([]);
  });

  it("axe finds nothing in a workbook without a plan", async () => {
    const preview = await open({ workbook: await (await openHeadless()).save() });
    await preview.pane.getByRole("heading", { name: danish.firstRun.heading }).waitFor();
    expect(await preview.accessibilityFaults()).toEqual([]);
  });

  it.each(STATES)(
    "a pane of 320 pixels does not scroll sideways %s, in Danish or English",
    async (_name, reach) => {
      for (const language of ["da-DK", "en-US"] as const) {
        const preview = await open({ width: 320, height: 1400, language });
        await reach(preview);
        expect(await preview.scrollsSideways()).toBe(false);
      }
    },
  );

  it("tells goals apart by shape in high contrast", async () => {
    const preview = await open({ forcedColors: "active" });
    await preview.recalculate();
    const shapes = await preview.pane
      .getByRole("list", { name: danish.strip.label })
      .locator("button")
      .evaluateAll((tiles) =>
        tiles.map((tile) => [
          (tile.getAttribute("aria-label") ?? "").replace(/^.*: /, ""),
          tile.querySelector("path")?.getAttribute("d") ?? "",
        ]),
      );
    const byStatus = new Map(shapes.map(([status = "", shape = ""]) => [status, shape]));
    expect(byStatus.size).toBe(3);
    expect(new Set(byStatus.values()).size).toBe(3);
  });

  it("tells a screen reader when the result is there", async () => {
    const preview = await open();
    await preview.recalculate();
    const told = await preview.pane.getByRole("status").textContent();
    expect(told).toMatch(
      /^Genberegnet\. Samlet målopfyldelse \d+,\d pct\. sikkert, \d+,\d pct\. muligt\. \d+ fejl, \d+ advarsl?e?r?l?e?r?/,
    );
  });
});
