// The pane as it is built, in a real browser, over the preview: a result, looked at. Nothing here is faked but Excel itself.
import { paneWording } from "../../../src/wording/pane";
import { rangeIn } from "./support/preview";
import { stage } from "./support/stage";

const danish = paneWording("da");
const { open, shared } = stage();

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
    const flips = pane.getByTestId("flips");
    await pane.getByText(danish.goals.toFulfilled).waitFor();
    expect(await flips.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^Brugertilfredshed med MitID Erhverv \(0,04 procentpoint fra måltallet\)$/),
    ]);
    await requirements
      .getByRole("button", { name: /^Vis i arket: Krav!/ })
      .first()
      .click();
    await page.locator("#grid td.selected").waitFor();
    expect(await page.getByRole("button", { name: "Krav", exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  it("leads from a finding to its cell", async () => {
    const { page, pane } = result();
    await result().tab("findings").click();
    const finding = pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Vis i arket: \S+$/ })
      .first();
    const label = (await finding.getAttribute("aria-label")) ?? "";
    const [, sheet = "", cell = ""] = /^Vis i arket: (.*)!(\w+)$/.exec(label) ?? [];
    await finding.click();
    await page.locator(`#grid td.selected[data-address="${cell}"]`).waitFor();
    expect(await page.getByRole("button", { name: sheet, exact: true }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  });

  it("shows only the warnings when asked", async () => {
    const { pane } = result();
    await result().tab("findings").click();
    const items = pane.getByRole("tabpanel").locator("li[data-severity]");
    const all = await items.count();
    await pane.getByRole("button", { name: /advarsler$/ }).click();
    const shown = await items.evaluateAll((found) => found.map((item) => item.getAttribute("data-severity")));
    expect(new Set(shown)).toEqual(new Set(["warning"]));
    expect(shown.length).toBeLessThan(all);
  });

  it("lets the agency answer for a finding by keyboard: only with reason and name, and counted at the next recalculation", async () => {
    const preview = result();
    const { page, pane } = preview;
    await preview.tab("findings").click();
    const item = pane
      .locator('li[data-severity="warning"]', { has: pane.getByRole("button", { name: /^Undtag: / }) })
      .first();
    const code = (await item.getAttribute("data-code")) ?? "";
    const before = await pane.locator(`li[data-code="${code}"][data-severity="warning"]`).count();
    await item.getByRole("button", { name: /^Undtag: / }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Aftalt med departementet 3. december 2024");
    await page.keyboard.press("Tab");
    expect(await item.getByRole("button", { name: danish.except.save }).getAttribute("aria-disabled")).toBe(
      "true",
    );
    await page.keyboard.type("Anne Hansen");
    await page.keyboard.press("Enter");
    await pane.getByText(danish.except.done).first().waitFor();
    expect([...(await preview.sheet("Undtagelser")).values()]).toContain("Anne Hansen");
    await preview.recalculate();
    // Only warnings were asked for, by the test above; what is excepted is none.
    await pane.getByRole("button", { name: /^Alle \(/ }).click();
    await pane.locator(`li[data-code="${code}"][data-severity="excepted"]`).first().waitFor();
    expect(await pane.locator(`li[data-code="${code}"][data-severity="warning"]`).count()).toBe(before - 1);
  });

  it("mends a cell when asked, and takes it back when asked", async () => {
    const preview = result();
    const { pane } = preview;
    await preview.tab("findings").click();
    // The first is "6" kept as text: what it shows stays, what it is changes.
    const numbers = async () => {
      await preview.sheet("Krav");
      return preview.page.locator("#grid td.number").count();
    };
    const before = await numbers();
    await pane
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Ret .*: Krav!/ })
      .first()
      .click();
    const said = preview.notice("said");
    await said.getByText(/ er rettet\. /).waitFor();
    expect(await numbers()).toBe(before + 1);
    await said.getByRole("button", { name: danish.remedied.undo }).click();
    await said.getByText(danish.remedied.undone).waitFor();
    expect(await numbers()).toBe(before);
  });

  it("changes language without being computed again", async () => {
    const preview = result();
    const written = (await preview.sheet("Resultat")).get("C8");
    await preview.pane.getByRole("button", { name: "English" }).click();
    expect(await preview.score.textContent()).toMatch(
      /^\d+\.\d per cent certain, \d+\.\d per cent possible$/,
    );
    expect(await preview.recalculateButton.textContent()).toBe("Recalculate");
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

describe("the pane by keyboard alone", () => {
  it("recalculates, goes through the goals and the findings, and back to the sheet", async () => {
    const preview = await open();
    const { page, pane } = preview;
    await preview.focusPane();
    await page.keyboard.press("Tab"); // language
    await page.keyboard.press("Tab"); // set-up
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(danish.recalculate);
    await page.keyboard.press("Enter");
    await preview.score.waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);

    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(danish.undo);
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
    expect(await preview.focused()).toMatch(/^Vis i arket: Mål!A\d+$/);
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
