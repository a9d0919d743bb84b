// Set-up in the built pane, and beginning in a workbook that has no plan: by mouse and by keyboard.
import { openHeadless } from "../../../src/headless";
import { paneWording } from "../../../src/wording/pane";
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
      .getByRole("button", { name: /^Vis i arket: Plan!B\d+$/ })
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
    // English is fetched when it is first read: the choice shows once it is there.
    await pane.getByRole("radio", { name: words.languages.en }).click();
    await pane.getByRole("heading", { name: paneWording("en").setUp.settings }).waitFor();
    await pane.getByRole("radio", { name: words.languages.da }).check();
    await pane.getByRole("button", { name: words.close }).click();
  });

  it("rolls forward: as a file where Excel opens no new workbook", async () => {
    const preview = result();
    await preview.pane.getByRole("button", { name: words.open }).click();
    await preview.set("behaviour", "no-windows");
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.pane.getByRole("button", { name: words.rollForward }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Resultatplan 2025.xlsx");
    await preview.notice("said").getByText(words.rolledToFile(2025, "Resultatplan 2025.xlsx")).waitFor();
    await preview.set("behaviour", "well");
  });

  // Last: this preview has one window, and the new workbook takes the old one's place.
  it("rolls forward into a new workbook, where a key builds next year's plan", async () => {
    const preview = result();
    const { page, pane } = preview;
    await pane.getByRole("button", { name: words.rollForward }).click();
    await pane.getByRole("heading", { name: danish.carried.heading(2025) }).waitFor();
    expect((await preview.sheet("Ny plan")).get("A1")).toBe("Resultatplan 2025");
    await pane.getByRole("button", { name: danish.carried.create(2025) }).focus();
    await page.keyboard.press("Enter");
    await preview.notice("said").getByText(danish.carried.created(2025)).waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);
    expect([...(await preview.sheet("Plan")).values()]).toContain("Resultatplan 2025");
    expect(await page.getByRole("button", { name: "Ny plan", exact: true }).count()).toBe(0);
    await preview.recalculate();
    expect(await preview.score.textContent()).toBe("0,0 pct. sikkert, 100,0 pct. muligt");
  });
});

describe("in a workbook without a plan", () => {
  const empty = async () => (await openHeadless()).save();

  it("a press builds the tables, empty or with an example, or links sheets that are there", async () => {
    const preview = await open({ workbook: await empty() });
    const { pane } = preview;
    await pane.getByRole("button", { name: danish.firstRun.createPlan }).click();
    await pane.getByText(words.added).first().waitFor();
    expect((await preview.sheet("Krav")).size).toBeGreaterThan(10);
    await preview.recalculate();
    expect(await preview.score.textContent()).toBe("ingen mål tæller med");

    await preview.openWorkbook(await empty(), "eksempel.xlsx");
    await pane.getByRole("button", { name: danish.firstRun.createExample }).click();
    await pane.getByText(words.added).first().waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);
    expect([...(await preview.sheet("Mål")).values()]).toContain("Eksempel: bedre betjening");

    await preview.openWorkbook(await empty(), "egne-ark.xlsx");
    await pane.getByRole("button", { name: danish.firstRun.link }).click();
    await pane.getByText(danish.firstRun.linked).first().waitFor();
    // Existing sheets can be linked: the sheet Kobling is there, and its first cell is shown.
    expect(await preview.selected()).toBe("C5");
    expect((await preview.sheet("Kobling")).get("A5")).toBe("Plan");
  });
});
