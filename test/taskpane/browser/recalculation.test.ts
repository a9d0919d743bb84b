// The built pane while it recalculates, and when Excel does not do as it should.
import { paneWording } from "../../../src/wording/pane";
import type { ProblemKind } from "../../../src/wording/pane";
import { rangeIn } from "./support/preview";
import type { Preview } from "./support/preview";
import { stage } from "./support/stage";

const danish = paneWording("da");
const { open, shared } = stage();

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
    await preview.notice("outdated").getByText(danish.outdated.text).waitFor();
    await preview.recalculate();
    expect(await preview.notice("outdated").count()).toBe(0);
    const second = rangeIn(await preview.score.textContent());
    const number = (text: string) => Number(text.replace(",", "."));
    expect(number(first.certain) - number(second.certain)).toBeCloseTo(100 / 12, 0);
  });

  it("can be cancelled by keyboard until it writes: the workbook keeps what it had, and so does the pane", async () => {
    const preview = await open();
    await preview.recalculate();
    const before = [await preview.sheet("Resultat"), await preview.score.textContent()];
    await preview.set("behaviour", "slow");
    await preview.recalculateButton.focus();
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByRole("button", { name: danish.cancel }).waitFor();
    await preview.page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(danish.cancel);
    await preview.page.keyboard.press("Enter");
    await preview.notice("cancelled").getByText(danish.problem.cancelled.title, { exact: true }).waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);
    expect([await preview.sheet("Resultat"), await preview.score.textContent()]).toEqual(before);
  });

  it("tells in mid-year what is due next, and leads to where it is noted", async () => {
    const preview = await open({ today: "2024-07-10", sample: "resultatplan-2024-q2.xlsx" });
    await preview.recalculate();
    const due = preview.pane.getByRole("region", { name: danish.deadlines }).getByRole("listitem");
    expect(await due.first().textContent()).toMatch(
      /^14\. juli 2024, en søndag \(om 4 dage\): Afrapportering for 2\. kvartal 2024/,
    );
    await due.first().getByRole("button").click();
    await preview.page.locator("#grid td.selected").waitFor();
    expect(
      await preview.page
        .getByRole("button", { name: "Rapportering", exact: true })
        .getAttribute("aria-pressed"),
    ).toBe("true");
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

/** One pane for what leaves a result behind. */
const result = shared();

describe("undoing a recalculation", () => {
  it("gives the sheet and the pane the former result back, by keyboard, and says that it is out of date", async () => {
    const preview = result();
    const { page, pane } = preview;
    const before = await preview.sheet("Resultat");
    const score = await preview.score.textContent();
    expect(before.get("C15")).toBe("Uændret siden beregningen");
    const requirements = await preview.sheet("Krav");
    const [, row = ""] =
      /^A(\d+)$/.exec([...requirements].find(([, text]) => text === "3.2-1")?.[0] ?? "") ?? [];
    const column = [...requirements].find(([, text]) => text === "Resultat")?.[0].replace(/\d+$/, "") ?? "";
    await preview.type(column + row, "nej");
    await preview.recalculate();
    expect(await preview.score.textContent()).not.toBe(score);

    await preview.recalculateButton.focus();
    await page.keyboard.press("Tab");
    expect(await preview.focused()).toBe(danish.undo);
    await page.keyboard.press("Enter");
    await preview.notice("said").getByText(danish.undone).waitFor();
    expect(await preview.focused()).toBe(danish.recalculate);
    expect(await preview.score.textContent()).toBe(score);
    const after = await preview.sheet("Resultat");
    expect(after.get("C15")).toMatch(/^Ændret efter beregningen: tabellen Krav, kolonnen Resultat/);
    expect(after.set("C15", "Uændret siden beregningen")).toEqual(before);
    await preview.notice("outdated").getByText(danish.outdated.text).waitFor();
    expect(await pane.getByRole("button", { name: danish.undo }).count()).toBe(0);
  });

  it("says what to do when somebody else has recalculated since, and changes nothing", async () => {
    const preview = result();
    await preview.recalculate();
    await preview.sheet("Resultat");
    await preview.type("C8", "01-02-2025 08:00");
    const sheet = await preview.sheet("Resultat");
    await preview.pane.getByRole("button", { name: danish.undo }).click();
    const notice = preview.notice("undo-recalculated-since");
    await notice.getByText(danish.problem["undo-recalculated-since"].what(undefined)).waitFor();
    expect(await preview.sheet("Resultat")).toEqual(sheet);
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

describe("when Excel does not do as it should, the pane", () => {
  it.each<ProblemKind>(["edit-mode", "protected", "gone", "busy", "too-large", "unknown"])(
    "%s: says what happened and what to do, and keeps the last result",
    async (kind) => {
      const preview = result();
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
    const preview = result();
    await preview.set("behaviour", "well");
    await preview.pane.getByRole("button", { name: danish.tryAgain }).click();
    await preview.pane.locator("[data-notice]").waitFor({ state: "detached" });
    rangeIn(await preview.score.textContent());
  });
});
