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
jest.setTimeout(180_000);

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

/** Opens a preview whose network and console are judged when the test, or the group that shares it, ends. */
async function open(options: PreviewOptions = {}): Promise<Preview> {
  const preview = await Preview.open(browser, server.address, options);
  opened.push(preview);
  return preview;
}

/** A preview that the tests of a group share, because they only look; it is opened once, and recalculated once. */
function shared(options: PreviewOptions = {}): () => Preview {
  let preview: Preview | undefined;
  beforeAll(async () => {
    preview = await Preview.open(browser, server.address, options);
    await preview.recalculate();
  });
  afterAll(async () => {
    if (preview !== undefined) await judge(preview);
  });
  return () => {
    if (preview === undefined) throw new Error("The group's preview is not open.");
    return preview;
  };
}

/** Whatever a test does: nothing leaves the page's own origin, nothing fails behind the scenes. */
async function judge(preview: Preview): Promise<void> {
  await preview.close();
  expect(preview.outside).toEqual([]);
  expect(preview.troubles).toEqual([]);
}

afterEach(async () => {
  for (const preview of opened.splice(0)) await judge(preview);
});

/** Every score in the sample reads "75,0 pct. sikkert, 83,3 pct. muligt". */
function rangeIn(text: string | null): { readonly certain: string; readonly possible: string } {
  const [, certain, possible] = /^(\d+,\d) pct\. sikkert, (\d+,\d) pct\. muligt$/.exec(text ?? "") ?? [];
  if (certain === undefined || possible === undefined) throw new Error(`Not a range: ${String(text)}`);
  return { certain, possible };
}

describe("a result", () => {
  const result = shared();

  it("has the same score in the pane and in the sheet", async () => {
    const preview = result();
    const { certain, possible } = rangeIn(await preview.score.textContent());
    const sheet = await preview.sheet("Resultat");
    expect([sheet.get("C4"), sheet.get("C5")]).toEqual([certain, possible]);
  });

  it("shows every goal with the status that stands in the sheet", async () => {
    const preview = result();
    const tiles = await preview.pane
      .getByRole("list", { name: danish.strip.label })
      .getByRole("button")
      .all();
    const labels = await Promise.all(tiles.map((tile) => tile.getAttribute("aria-label")));
    const fulfilment = await preview.sheet("Opfyldelse");
    const below = (header: string) => {
      const start = [...fulfilment].find(([, text]) => text === header)?.[0] ?? "";
      return labels.map(
        (_label, index) =>
          fulfilment.get(start.replace(/\d+$/, (row) => String(Number(row) + index + 1))) ?? "",
      );
    };
    const ids = below("Mål");
    const statuses = below("Status");
    expect(labels).toHaveLength(12);
    labels.forEach((label, index) => {
      expect(label).toMatch(new RegExp(`^Mål ${ids[index] ?? "?"} .*: ${statuses[index] ?? "?"}$`));
    });
  });

  it("tells a screen reader that it is there", async () => {
    const told = await result().pane.getByRole("status").textContent();
    expect(told).toMatch(
      /^Genberegnet\. Samlet målopfyldelse \d+,\d pct\. sikkert, \d+,\d pct\. muligt\. \d+ fejl, \d+ advars(?:el|ler)\.$/,
    );
  });

  it("opens a goal into its requirements, with result, target and the way to the cell", async () => {
    const { page, pane } = result();
    await pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Mål 1\.2 / })
      .click();
    const requirements = pane.getByRole("list", { name: danish.goals.requirements });
    await requirements.getByText("mindst 92 pct.").first().waitFor();
    await requirements
      .getByRole("button", { name: /^Vis Krav!/ })
      .first()
      .click();
    await page.locator("#grid td.selected").waitFor();
    expect(await page.getByRole("button", { name: "Krav", exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  it("leads from a finding to its cell", async () => {
    const { page, pane } = result();
    await pane.getByRole("tab").last().click();
    const finding = pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Vis \S+ i arket$/ })
      .first();
    const label = (await finding.getAttribute("aria-label")) ?? "";
    const [, sheet = "", cell = ""] = /^Vis (.*)!(\w+) i arket$/.exec(label) ?? [];
    await finding.click();
    await page.locator(`#grid td.selected[data-address="${cell}"]`).waitFor();
    expect(await page.getByRole("button", { name: sheet, exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  it("shows only the warnings when asked", async () => {
    const { pane } = result();
    await pane.getByRole("tab").last().click();
    const items = pane.getByRole("tabpanel").locator("li[data-severity]");
    const all = await items.count();
    await pane.getByRole("button", { name: /advarsler$/ }).click();
    const shown = await items.evaluateAll((found) => found.map((item) => item.getAttribute("data-severity")));
    expect(new Set(shown)).toEqual(new Set(["warning"]));
    expect(shown.length).toBeLessThan(all);
  });

  it("changes language without being computed again", async () => {
    const preview = result();
    const written = (await preview.sheet("Resultat")).get("C8");
    await preview.pane.getByRole("button", { name: "English" }).click();
    expect(await preview.score.textContent()).toMatch(
      /^\d+\.\d per cent certain, \d+\.\d per cent possible$/,
    );
    await preview.pane.getByRole("button", { name: "Recalculate" }).waitFor();
    expect((await preview.sheet("Resultat")).get("C8")).toBe(written);
    await preview.pane.getByRole("button", { name: "Dansk" }).click();
  });

  it("can be taken away as a workbook", async () => {
    const { page } = result();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Hent projektmappen" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("resultatplan-2024-year.genberegnet.xlsx");
  });
});

describe("a recalculation", () => {
  it("changes no input cell, and takes a change in the sheet into the next score", async () => {
    const preview = await open();
    const before = await inputs(preview);
    await preview.recalculate();
    expect(await inputs(preview)).toEqual(before);

    // Goal 3.2 asks for three statements; taking one back loses the whole goal.
    const first = rangeIn(await preview.score.textContent());
    const requirements = await preview.sheet("Krav");
    const row = [...requirements].find(([, text]) => text === "3.2-1")?.[0].replace(/^[A-Z]+/, "") ?? "";
    const column = [...requirements].find(([, text]) => text === "Resultat")?.[0].replace(/\d+$/, "") ?? "";
    expect(requirements.get(column + row)).toBe("ja");
    await preview.type(column + row, "nej");
    await preview.recalculate();
    const second = rangeIn(await preview.score.textContent());
    const number = (text: string) => Number(text.replace(",", "."));
    expect(number(first.certain) - number(second.certain)).toBeCloseTo(100 / 12, 0);
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
});

/** The cells of the input tables, without the columns of formulas that look up our results: a person's own never change. */
async function inputs(preview: Preview): Promise<[string, [string, string][]][]> {
  const sheets: [string, [string, string][]][] = [];
  for (const name of ["Plan", "Mål", "Krav", "Budget", "Afvigelse", "KPI", "Lister", "Rapportering"]) {
    const cells = await preview.sheet(name);
    const looked = [...cells].find(([, text]) => text === "Status")?.[0].replace(/\d+$/, "");
    sheets.push([name, [...cells].filter(([address]) => address.replace(/\d+$/, "") !== looked)]);
  }
  return sheets;
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

describe("before the first recalculation", () => {
  it("the pane says what it will do, and that nothing is sent anywhere", async () => {
    const { pane } = await open();
    await pane.getByRole("heading", { name: danish.ready.heading }).waitFor();
    await pane.getByText(danish.firstRun.nothingLeaves).waitFor();
  });

  it("the pane says in a workbook without our tables what it is, and axe finds nothing", async () => {
    const preview = await open({ workbook: await (await openHeadless()).save() });
    await preview.pane.getByRole("heading", { name: danish.firstRun.heading }).waitFor();
    expect(await preview.accessibilityFaults()).toEqual([]);
  });

  it("the pane is in English where Office is", async () => {
    const { pane } = await open({ language: "en-US" });
    await pane.getByRole("heading", { name: "Ready to calculate" }).waitFor();
    expect(await pane.locator("[lang='en-GB']").count()).toBe(1);
  });

  it("the pane is dark where Office is", async () => {
    const { pane } = await open({ theme: "#262626" });
    const background = await pane
      .locator(".fui-FluentProvider")
      .evaluate((found) => getComputedStyle(found).backgroundColor);
    expect(background).toBe("rgb(41, 41, 41)");
  });

  it("the page says so when it is opened outside Excel", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}/taskpane.html`);
    await page.getByText(danish.problem["not-excel"].title).waitFor();
    await context.close();
  });
});

describe("when Excel does not do as it should, the pane", () => {
  const failing = shared();

  it.each<ProblemKind>(["edit-mode", "protected", "gone", "busy", "too-large", "unknown"])(
    "%s: says what happened and what to do, and keeps the last result",
    async (kind) => {
      const preview = failing();
      const score = await preview.score.textContent();
      await preview.set("behaviour", kind);
      await preview.recalculateButton.click();
      const notice = preview.notice(kind);
      await notice.getByText(danish.problem[kind].title, { exact: true }).waitFor();
      await notice.getByText(danish.problem[kind].remedy(undefined)).waitFor();
      await notice.getByText(/^Her står stadig resultatet fra kl\. /).waitFor();
      expect(await preview.score.textContent()).toBe(score);
    },
  );

  it("tries again when asked", async () => {
    const preview = failing();
    await preview.set("behaviour", "well");
    await preview.pane.getByRole("button", { name: danish.tryAgain }).click();
    await preview.pane.locator("[data-notice]").waitFor({ state: "detached" });
    rangeIn(await preview.score.textContent());
  });
});

describe("for everybody", () => {
  /** The states of the pane, each reached from the one before. */
  const STATES: readonly [name: string, reach: (preview: Preview) => Promise<unknown>][] = [
    ["before the first recalculation", () => Promise.resolve()],
    ["with a result", (preview) => preview.recalculate()],
    [
      "with goals open",
      async ({ pane }) => {
        for (const goal of [/^(?:Mål|Goal) 1\.2 /, /^(?:Mål|Goal) 1\.4 /, /^(?:Mål|Goal) 3\.1 /])
          await pane.getByRole("tabpanel").getByRole("button", { name: goal }).first().click();
      },
    ],
    ["with the findings", ({ pane }) => pane.getByRole("tab").last().click()],
    [
      "after a failure",
      async (preview) => {
        await preview.set("behaviour", "protected");
        await preview.recalculateButton.click();
        await preview.notice("protected").waitFor();
      },
    ],
  ];

  it.each(["#FFFFFF", "#262626"] as const)(
    "axe finds nothing in any state, on a background of %s",
    async (theme) => {
      const preview = await open({ theme });
      const found: [string, string[]][] = [];
      for (const [name, reach] of STATES) {
        await reach(preview);
        found.push([name, await preview.accessibilityFaults()]);
      }
      expect(found).toEqual(STATES.map(([name]) => [name, []]));
    },
  );

  it.each(["da-DK", "en-US"] as const)(
    "a pane of 320 pixels never scrolls sideways, in %s",
    async (language) => {
      const preview = await open({ width: 320, height: 1400, language });
      const found: [string, boolean][] = [];
      for (const [name, reach] of STATES) {
        await reach(preview);
        found.push([name, await preview.scrollsSideways()]);
      }
      expect(found).toEqual(STATES.map(([name]) => [name, false]));
    },
  );

  it("axe finds nothing in the preview page around the pane", async () => {
    const preview = await open();
    expect(await preview.accessibilityFaults("page")).toEqual([]);
  });

  it("goals are told apart by shape in high contrast", async () => {
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
});
