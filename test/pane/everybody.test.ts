// The built pane for everybody: axe in every state and theme, narrow panes, high contrast; and before there is a result.
import { openHeadless } from "../../src/headless";
import { paneWording } from "../../src/wording/pane";
import type { Preview } from "./support/preview";
import { stage } from "./support/stage";

const danish = paneWording("da");
const { open, browser, address } = stage();

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
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(`${address()}/taskpane.html`);
    await page.getByText(danish.problem["not-excel"].title).waitFor();
    await context.close();
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
    ["with the findings", (preview) => preview.tab("findings").click()],
    [
      "with assumptions",
      async (preview) => {
        await preview.tab("what-if").click();
        await preview.pane.getByRole("radio").nth(1).check();
        await preview.pane
          .getByRole("tabpanel")
          .getByRole("button", { name: /\(\d+\)$/ })
          .first()
          .click();
      },
    ],
    ["with set-up", ({ pane }) => pane.getByRole("button", { name: /^(Opsætning|Set up)$/ }).click()],
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
