// Set-up in the built pane, and beginning in a workbook that has no plan: by mouse and by keyboard.
import { openHeadless } from "../../src/headless";
import { paneWording } from "../../src/wording/pane";
import { stage } from "./support/stage";

const danish = paneWording("da");
const words = danish.setUp;

const { open, shared } = stage();

describe("set-up", () => {
  const result = shared();

  it("is reached and left by keyboard, and keeps the result behind it", async () => {
    const preview = result();
    const { page, pane } = preview;
    await preview.tab("findings").click();
    await preview.focusPane();
    await page.keyboard.press("Tab"); // language
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(words.open);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.settings }).waitFor();
    expect(await preview.score.isVisible()).toBe(false);
    expect(await preview.focused()).toBe(words.close);
    await page.keyboard.press("Enter");
    expect(await preview.score.isVisible()).toBe(true);
    expect(await preview.tab("findings").getAttribute("aria-selected")).toBe("true");
  });

  it("shows what each base of the deviation would give, the plan's own marked and as calculated", async () => {
    const { pane, score } = result();
    await pane.getByRole("button", { name: words.open }).click();
    const chosen = pane.locator('[data-base="gross-expenditure"]');
    expect(await chosen.getByRole("heading").textContent()).toBe(`Bruttoudgifterne (${words.chosen})`);
    expect(await chosen.textContent()).toContain(words.score((await score.textContent()) ?? ""));
    expect(await pane.locator("[data-base]").count()).toBe(4);
  });

  it("leads from a setting to its cell", async () => {
    const preview = result();
    await preview.pane
      .getByRole("button", { name: /^Vis Plan!B\d+ i arket$/ })
      .first()
      .click();
    await preview.page.locator("#grid td.selected").waitFor();
    expect(await preview.selected()).toMatch(/^B\d+$/);
  });

  it("keeps the plan as agreed, and says so when it is kept already", async () => {
    const preview = result();
    await preview.pane.getByRole("button", { name: words.freeze }).click();
    await preview.pane
      .getByText(/^Fastholdt: \d+ aftalte dele|Planen er allerede fastholdt/)
      .first()
      .waitFor();
    await preview.pane.getByRole("button", { name: words.freeze }).click();
    await preview
      .notice("freeze-already")
      .getByText(danish.problem["freeze-already"].remedy(undefined))
      .waitFor();
    expect(await preview.sheet("AftaltPlan").then((cells) => cells.size)).toBeGreaterThan(100);
  });

  it("adds what is missing, and once that is done says that nothing was", async () => {
    const { pane } = result();
    await pane.getByRole("button", { name: words.repair }).click();
    await pane
      .getByText(/^(?:Tilføjet: |Der er ikke tilføjet noget\.)/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: words.repair }).click();
    await pane.getByText(words.repaired("", "")).first().waitFor();
  });

  it("changes the language there too", async () => {
    const { pane } = result();
    await pane.getByRole("radio", { name: words.languages.en }).check();
    await pane.getByRole("heading", { name: paneWording("en").setUp.settings }).waitFor();
    await pane.getByRole("radio", { name: words.languages.da }).check();
    await pane.getByRole("button", { name: words.close }).click();
  });
});

describe("in a workbook without a plan", () => {
  it("one press builds the tables, and the next is the first result", async () => {
    const preview = await open({ workbook: await (await openHeadless()).save() });
    await preview.pane.getByRole("button", { name: danish.firstRun.createPlan }).click();
    await preview.pane.getByText(words.added).first().waitFor();
    expect((await preview.sheet("Krav")).size).toBeGreaterThan(10);
    await preview.recalculate();
    expect(await preview.score.textContent()).toBe("ingen mål tæller med");
  });

  it("existing sheets can be linked: the sheet Kobling is there, and its first cell is shown", async () => {
    const preview = await open({ workbook: await (await openHeadless()).save() });
    await preview.pane.getByRole("button", { name: danish.firstRun.link }).click();
    await preview.pane.getByText(danish.firstRun.linked).first().waitFor();
    expect(await preview.selected()).toBe("C5");
    expect((await preview.sheet("Kobling")).get("A5")).toBe("Plan");
  });
});
