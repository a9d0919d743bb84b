// "Hvad nu hvis" in the built pane: by mouse and by keyboard, and that nothing of it reaches the workbook.
import { paneWording } from "../../../src/wording/pane";
import { rangeIn } from "./support/preview";
import type { Preview } from "./support/preview";
import { stage } from "./support/stage";

const danish = paneWording("da");
const words = danish.whatIf;

const { shared } = stage();

describe("what if", () => {
  const result = shared();

  const assumed = ({ pane }: Preview) => pane.getByTestId("assumed-score");
  const choices = ({ pane }: Preview, goal: string) =>
    pane.getByRole("radiogroup", { name: words.choose(danish.goals.id(goal)), exact: true });
  const choose = (preview: Preview, goal: string, outcome: string) =>
    choices(preview, goal).getByRole("radio", { name: outcome, exact: true }).check();
  const share = (text: string) => Number(text.replace(",", "."));

  it("shows the score at once, says that it is assumed, and leaves the workbook and the result alone", async () => {
    const preview = result();
    const calculated = await preview.score.textContent();
    const sheets = [await preview.sheet("Resultat"), await preview.sheet("Krav")];
    await preview.tab("what-if").click();
    await preview.pane.locator('[data-notice="assumption"]').getByText(words.note).waitFor();
    expect(await assumed(preview).textContent()).toBe(calculated);

    await choose(preview, "1.2", words.choice.fulfilled);
    const before = rangeIn(calculated);
    const after = rangeIn(await assumed(preview).textContent());
    expect(share(after.certain) - share(before.certain)).toBeCloseTo(100 / 12, 0);
    expect(share(after.possible) - share(before.possible)).toBeCloseTo(100 / 12, 0);
    expect(await preview.tab("what-if").textContent()).toBe(words.tab(1));
    await preview.pane
      .getByText(words.insteadOf("Opfyldt", "ikke opfyldt"), { exact: true })
      .first()
      .waitFor();

    expect(await preview.score.textContent()).toBe(calculated);
    expect([await preview.sheet("Resultat"), await preview.sheet("Krav")]).toEqual(sheets);
  });

  it("takes one requirement at a time too, and forgets it all when asked", async () => {
    const preview = result();
    await preview.tab("what-if").click();
    await choose(preview, "1.2", words.asCalculated);
    await preview.pane
      .getByRole("tabpanel")
      .getByRole("button", { name: words.requirements(3) })
      .first()
      .click();
    const first = preview.pane.getByRole("tabpanel").locator("li li").first();
    await first.getByRole("radio", { name: words.choice["not-fulfilled"] }).check();
    const { certain } = rangeIn(await assumed(preview).textContent());
    expect(share(rangeIn(await preview.score.textContent()).certain) - share(certain)).toBeCloseTo(
      100 / 12,
      0,
    );
    await preview.pane.getByRole("button", { name: words.reset }).click();
    expect(await assumed(preview).textContent()).toBe(await preview.score.textContent());
    expect(await preview.tab("what-if").textContent()).toBe(words.tab(0));
  });

  it("is done by keyboard alone: one stop a goal, arrows between its outcomes", async () => {
    const preview = result();
    const { page, pane } = preview;
    await preview.tab("findings").click();
    await page.keyboard.press("ArrowRight");
    expect(await preview.focused()).toBe(words.tab(0));
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(words.reset);
    await page.keyboard.press("Tab");
    expect(await pane.locator(":focus").evaluate((found) => found.closest("label")?.textContent)).toBe(
      words.asCalculated,
    );
    await page.keyboard.press("ArrowRight");
    expect(await pane.locator(":focus").evaluate((found) => found.closest("label")?.textContent)).toBe(
      words.choice["not-fulfilled"],
    );
    expect(await preview.tab("what-if").textContent()).toBe(words.tab(1));
    await page.keyboard.press("Shift+Tab");
    expect(await preview.focused()).toBe(words.reset);
    await page.keyboard.press("Enter");
    expect(await preview.tab("what-if").textContent()).toBe(words.tab(0));
  });
});
