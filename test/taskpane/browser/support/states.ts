// The states of the pane in Danish, each reached from the one before: one page is led through them all, for loading one is what takes time.
import { paneWording } from "../../../../src/wording/pane";
import type { Preview } from "./preview";

const danish = paneWording("da");

/** The states of the pane, each reached from the one before. */
export const STATES: readonly [name: string, reach: (preview: Preview) => Promise<unknown>][] = [
  ["before the first recalculation", () => Promise.resolve()],
  ["with a result", (preview) => preview.recalculate()],
  [
    "with goals open",
    async ({ pane }) => {
      for (const goal of [/^Mål 1\.2 /, /^Mål 1\.4 /, /^Mål 3\.1 /])
        await pane.getByRole("tabpanel").getByRole("button", { name: goal }).first().click();
    },
  ],
  [
    "with the findings, and one being answered for",
    async (preview) => {
      await preview.tab("findings").click();
      await preview.pane
        .getByRole("button", { name: /^Undtag: / })
        .first()
        .click();
    },
  ],
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
  [
    "with the report",
    async ({ pane }) => {
      await pane.getByRole("tab", { name: danish.reporting.tab }).click();
      await pane.getByRole("tabpanel").getByRole("progressbar").waitFor({ state: "detached" });
      await pane.getByRole("tabpanel").getByRole("heading").first().waitFor();
    },
  ],
  ["with set-up", ({ pane }) => pane.getByRole("button", { name: danish.setUp.open }).click()],
  [
    "after a correction, and out of date",
    async (preview) => {
      await preview.pane.getByRole("button", { name: danish.setUp.close }).click();
      await preview.tab("findings").click();
      await preview.pane
        .getByRole("button", { name: /^Ret .*: Krav!/ })
        .first()
        .click();
      await preview.notice("said").waitFor();
      await preview.notice("outdated").waitFor();
    },
  ],
  [
    "while it recalculates",
    async (preview) => {
      await preview.set("behaviour", "silent");
      await preview.recalculateButton.click();
      await preview.pane.getByRole("progressbar").waitFor();
    },
  ],
  [
    "after a failure",
    async (preview) => {
      await preview.pane.getByRole("button", { name: danish.cancel }).click();
      await preview.notice("cancelled").waitFor();
      await preview.set("behaviour", "protected");
      await preview.recalculateButton.click();
      await preview.notice("protected").waitFor();
    },
  ],
];
