// The built pane for everybody: axe in every state, narrow and enlarged panes; and before there is a result. Dark and in high contrast: see
// colours.test.ts.
import { openHeadless } from "../../../src/headless";
import { paneWording } from "../../../src/wording/pane";
import { stage } from "./support/stage";
import { STATES } from "./support/states";

const danish = paneWording("da");
const { open, browser, address } = stage();

describe("before the first recalculation, the pane", () => {
  it("says what it will do, that nothing is sent anywhere, and the same in Office's language and theme", async () => {
    const preview = await open();
    const { pane } = preview;
    await pane.getByRole("heading", { name: danish.ready.heading }).waitFor();
    await pane.getByText(danish.firstRun.nothingLeaves).waitFor();
    expect(await preview.accessibilityFaults("page")).toEqual([]);

    await preview.set("theme", "#262626");
    await preview.set("language", "en-US");
    await pane.getByRole("heading", { name: "Ready to calculate" }).waitFor();
    expect(await pane.locator("[lang='en-GB']").count()).toBe(1);
    const background = await pane
      .locator(".fui-FluentProvider")
      .evaluate((found) => getComputedStyle(found).backgroundColor);
    expect(background).toBe("rgb(41, 41, 41)");

    await preview.openWorkbook(await (await openHeadless()).save());
    await pane.getByRole("heading", { name: paneWording("en").firstRun.heading }).waitFor();
    expect(await preview.accessibilityFaults()).toEqual([]);
    await preview.page.setViewportSize(NARROW);
    expect(await preview.scrollsSideways()).toBe(false);
  });

  it("says so when it is opened outside Excel", async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(`${address()}/taskpane.html`);
    await page.getByText(danish.problem["not-excel"].title).waitFor();
    await context.close();
  });
});

const NARROW = { width: 320, height: 1400 };
/** A pane of 450 pixels at 200 per cent. */
const ENLARGED = { width: 225, height: 1400 };

it("in every state axe finds nothing, and nothing scrolls sideways, narrow or enlarged, in Danish or English", async () => {
  const preview = await open(NARROW);
  const { page, pane } = preview;
  const found: [string, ...unknown[]][] = [];
  for (const [name, reach] of STATES) {
    await reach(preview);
    const faults = await preview.accessibilityFaults();
    const sideways = [await preview.scrollsSideways()];
    await pane.getByRole("button", { name: "English", exact: true }).click();
    await page.setViewportSize(ENLARGED);
    sideways.push(await preview.scrollsSideways());
    await pane.getByRole("button", { name: "Dansk", exact: true }).click();
    sideways.push(await preview.scrollsSideways());
    await page.setViewportSize(NARROW);
    found.push([name, faults, sideways]);
  }
  expect(found).toEqual(STATES.map(([name]) => [name, [], [false, false, false]]));
});
