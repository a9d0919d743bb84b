// "Klar til afsendelse" in the built pane: from the Q2 sample to a kept report and a mail to send, by keyboard and by mouse.
import { paneWording } from "../../../src/wording/pane";
import { reportingWording } from "../../../src/wording/reporting";
import type { Preview } from "./support/preview";
import { stage } from "./support/stage";

const words = reportingWording("da");
const pane = paneWording("da");
const { shared } = stage();

describe("a report on its way to the department", () => {
  const result = shared({ sample: "resultatplan-2024-q2.xlsx", today: "2024-07-18" });

  const point = (preview: Preview, key: string) => preview.pane.locator(`[data-point="${key}"]`);
  const kept = (preview: Preview) => preview.pane.getByTestId("kept");
  const mail = (preview: Preview) => preview.pane.getByRole("textbox", { name: words.mail.body });

  /** Points that nobody has answered for yet. */
  const open = (preview: Preview) =>
    preview.pane
      .locator("[data-point]")
      .filter({ has: preview.pane.getByText(words.answer.open, { exact: true }) });

  it("is answered for, kept and ready by keyboard alone", async () => {
    const preview = result();
    const { page } = preview;
    await preview.tab("goals").focus();
    await page.keyboard.press("End");
    expect(await preview.focused()).toBe(pane.reporting.tab);
    await preview.pane.getByTestId("ready").waitFor();
    expect(await preview.pane.getByRole("radio", { name: words.choice.Q2 }).isChecked()).toBe(true);
    expect(await point(preview, "in-time").textContent()).toContain("14. juli 2024, en søndag");
    await preview.pane.getByText(words.mail.notYet).waitFor();

    for (let left = await open(preview).count(); left > 0; left -= 1) {
      const first = open(preview).first();
      const key = await first.getAttribute("data-point");
      await first.getByRole("button").first().focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type(`Aftalt om ${key ?? ""}`);
      await page.keyboard.press("Tab");
      // The name is asked for once.
      if ((await preview.pane.locator(":focus").inputValue()) === "") await page.keyboard.type("Anne Hansen");
      await page.keyboard.press("Enter");
      await point(preview, key ?? "")
        .getByText(`Anne Hansen, 18. juli 2024: Aftalt om ${key ?? ""}.`)
        .waitFor();
      expect(await preview.focused()).toMatch(/^Svar igen: /u);
    }

    await preview.pane.getByRole("button", { name: words.keep.button(false) }).focus();
    await page.keyboard.press("Enter");
    await kept(preview).getByText(words.keep.kept("18. juli 2024")).waitFor();
    expect(await preview.pane.getByTestId("ready").textContent()).toBe(words.ready.whole);
    expect(await preview.notice("outdated").count()).toBe(0);
    const text = await mail(preview).inputValue();
    expect(text).toMatch(/^Hermed afrapportering for 2\. kvartal 2024, opgjort pr\. 30\. juni 2024\.\n/u);
    expect(text).toContain("Anne Hansen, 18. juli 2024: Aftalt om in-time.");
    expect(text).toMatch(/\nKontrolkode: \d{8}-\d{8}\n/u);
    const link = await preview.pane.getByRole("link", { name: words.mail.open }).getAttribute("href");
    expect(link).toMatch(/^mailto:\?subject=Afrapportering%20for%202\.%20kvartal%202024/u);
  });

  it("stands in the workbook, with the answers on its sheet", async () => {
    const preview = result();
    const texts = [...(await preview.sheet("Rapport Q2 2024")).values()];
    expect(texts).toContain("Afrapportering for 2. kvartal 2024: Resultatplan 2024");
    expect(texts).toContain("Anne Hansen, 18. juli 2024: Aftalt om in-time.");
    expect([...(await preview.sheet("Rapporthistorik")).values()]).toContain("Q2 2024");
  });

  it("is for everybody: axe finds nothing, and nothing scrolls sideways in 320 pixels, in both languages", async () => {
    const preview = result();
    expect(await preview.accessibilityFaults()).toEqual([]);
    await preview.page.setViewportSize({ width: 320, height: 1400 });
    for (const switchTo of ["English", "Dansk"]) {
      expect(await preview.scrollsSideways()).toBe(false);
      await preview.pane.getByRole("button", { name: switchTo }).click();
    }
    await preview.page.setViewportSize({ width: 1280, height: 900 });
  });

  it("is out of date when an input is changed, and says so in the list", async () => {
    const preview = result();
    await preview.sheet("Krav");
    await preview.type("M6", "3");
    await kept(preview).getByText(words.keep.outOfDate("18. juli 2024")).waitFor();
    await preview.pane.getByText(words.mail.notYet).waitFor();
  });

  it("is kept by mouse for another quarter, and both stand in the history", async () => {
    const preview = result();
    await preview.pane.getByRole("radio", { name: words.choice.Q1 }).click();
    await kept(preview).getByText(words.keep.how(false)).waitFor();
    for (let left = await open(preview).count(); left > 0; left -= 1) {
      const first = open(preview).first();
      const key = (await first.getAttribute("data-point")) ?? "";
      await first.getByRole("button").first().click();
      await first.getByLabel(words.answer.reason).fill("Set igennem");
      await first.getByRole("button", { name: words.answer.save }).click();
      await point(preview, key).getByText("Set igennem.").waitFor();
    }
    await preview.pane.getByRole("button", { name: words.keep.button(false) }).click();
    await kept(preview).getByText(words.keep.kept("18. juli 2024")).waitFor();
    expect(await mail(preview).inputValue()).toContain("Hermed afrapportering for 1. kvartal 2024");
    const columns = preview.pane.getByTestId("history").getByRole("columnheader");
    expect(await columns.allTextContents()).toEqual([words.history.goal, "Q1", "Q2"]);
    await preview.pane.getByRole("button", { name: words.mail.copyBody }).click();
    await preview.pane
      .getByText(new RegExp(`^(${words.mail.copied}|${words.mail.marked.replace("+", "\\+")})$`))
      .waitFor();
  });
});
