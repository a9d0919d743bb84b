// What each command takes and does, in English.
import { commandWords } from "./command-words";
import type { CliWords } from "./words";

const LANG = "  --lang da|en     the language of what is shown";

const command = commandWords("Usage", (oneAtATime, second) => `${oneAtATime}; ${second} is one too many.`);

export const commandsEn: CliWords["commands"] = {
  recalculate: command(
    "recalculate -- FILE.xlsx [--out FILE.xlsx] [--today DATE] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]",
    "Recalculates a resultatplan and writes a copy beside it. The file itself is never changed.",
    [
      "  --out FILE.xlsx  where the copy is written; otherwise beside the file as NAME.genberegnet.xlsx",
      "  --today DATE     the day taken as today, e.g. 2024-12-31",
      "  --report Q2      judged as of the quarter's last day; year is the whole year",
      LANG,
      "  --json           show the result as one JSON object",
    ],
    ["Say which workbook to recalculate.", "One workbook is recalculated at a time"],
  ),
  verify: command(
    "verify -- FILE.xlsx [--code XXXXXXXX-XXXXXXXX] [--lang da|en] [--json]",
    [
      "Computes a received resultatplan anew and compares it cell by cell with what it says. Writes nothing.",
      "Ends with 0 when the workbook agrees, 1 when it differs, and 2 when it cannot be checked.",
    ].join("\n"),
    [
      "  --code CODE      the control code of the mail the workbook came with",
      LANG,
      "  --json           show the answer as one JSON object",
    ],
    ["Say which workbook to check.", "One workbook is checked at a time"],
  ),
  "roll-forward": command(
    "roll-forward -- FILE.xlsx --out NEXT.xlsx [--today DATE] [--lang da|en]",
    "Makes next year's plan of this year's: goals and requirements are kept, results become history, deadlines move a year. The file itself is never changed.",
    [
      "  --out FILE.xlsx  where next year's plan is written",
      "  --today DATE     the day taken as today, e.g. 2024-12-31",
      LANG,
    ],
    ["Say which workbook to roll forward.", "One workbook is rolled forward at a time"],
  ),
  repair: command(
    "repair -- FILE.xlsx [--out FILE.xlsx] [--lang da|en]",
    "Adds the tables and columns a resultatplan lacks, in a copy. Everything else is as it was.",
    ["  --out FILE.xlsx  where the copy is written; otherwise beside the file as NAME.repareret.xlsx", LANG],
    ["Say which workbook to repair.", "One workbook is repaired at a time"],
  ),
  freeze: command(
    "freeze -- FILE.xlsx [--out FILE.xlsx] [--today DATE] [--again] [--lang da|en]",
    "Keeps the agreed plan in a copy: wording, targets, deadlines and rules with a control code, so that later changes show.",
    [
      "  --out FILE.xlsx  where the copy is written; else beside the file as NAME.fastholdt.xlsx",
      "  --today DATE     the day noted, e.g. 2024-01-31",
      "  --again          keep an addendum; what was agreed before stays",
      LANG,
    ],
    ["Say which workbook the plan is in.", "One plan is kept at a time"],
  ),
  report: command(
    "report -- FILE.xlsx --report Q1|Q2|Q3|Q4|year [--out FILE.xlsx] [--today DATE] [--again] [--lang da|en] [--json]",
    "Keeps a report in a copy: the result as of the period's last day, the inputs behind it, and a sheet to print.",
    [
      "  --report Q2      the quarter; year is the year's report",
      "  --out FILE.xlsx  where the copy is written; else beside the file as NAME.afrapporteret.xlsx",
      "  --today DATE     the day taken as today, e.g. 2024-07-12",
      "  --again          keep the period again; the earlier report stays",
      LANG,
      "  --json           show the result as one JSON object",
    ],
    ["Say which workbook to report on.", "One workbook is reported on at a time"],
  ),
  "new-plan": command(
    "new-plan -- --year 2026 --out PLAN.xlsx [--example] [--lang da|en]",
    "Makes a new, empty resultatplan for a year.",
    [
      "  --year YEAR      the plan's year",
      "  --out FILE.xlsx  where the plan is written",
      "  --example        with examples in the tables; for 2024 the plan of Digitaliseringsstyrelsen",
      LANG,
    ],
  ),
};
