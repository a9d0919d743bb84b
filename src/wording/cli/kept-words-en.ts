// What the command line says of keeping a plan and a report, in English.
import { formatDate, formatList } from "../format";
import { periodWords } from "../period";
import type { KeptWords } from "./kept-words";

const at = (cells: readonly string[]): string => formatList(cells, "en");

export const keptEn: KeptWords = {
  frozen: {
    done: (edition, terms, code) =>
      edition === 1
        ? `The agreed plan is kept: ${terms} agreed fields. Control code: ${code}`
        : `Addendum ${edition - 1} to the plan is kept: ${terms} fields have changed; what was agreed before is still there. Control code: ${code}`,
    refused: {
      already: (_, day) =>
        `The plan has been kept${day === null ? "" : ` on ${formatDate(day, "en")}`}. If it was changed by agreement, add --again: an addendum is kept then, and what was agreed before stays.`,
      "not-before": () => "The plan has not been kept, so there is nothing to add to. Leave out --again.",
      unchanged: () => "The plan is as it was kept. There is nothing to add.",
      empty: () => "The plan has no goals, so there is nothing to keep.",
      unreadable: (cells) => `The plan cannot be kept: ${at(cells)} cannot be read. Put that right first.`,
      duplicated: (cells) =>
        `The plan cannot be kept: ${at(cells)} has a number another row has already. Put that right first.`,
    },
  },
  notKept: {
    already: (period, day) =>
      `The report for ${periodWords(period, "en")} has been kept already${day === null ? "" : ` (computed on ${formatDate(day, "en")})`}. Add --again to keep it again; the earlier one stays and says what took its place.`,
    "not-ended": (period, day) =>
      `The period ${periodWords(period, "en")} does not end until ${day === null ? "later" : formatDate(day, "en")}. The report can be kept the day after.`,
  },
  ready: {
    before: "Before it is sent:",
    code: (code) => `May be answered for in the table Afsendelse. Gælder for (given for): ${code}`,
    notReady:
      "Not ready to be sent: put right what is open, or answer for it with reason, name and day in the table Afsendelse, and keep the report again.",
    mail: (subject) => `Mail (in Danish, to the department): ${subject}`,
  },
  since: ({ period, verdicts, inputs }) => [
    `Since the report for ${period}: ${verdicts.length === 1 ? "one goal or requirement has" : `${verdicts.length} goals and requirements have`} another status, ${inputs.length === 1 ? "one cell has" : `${inputs.length} cells have`} changed.`,
    ...verdicts.flatMap(({ of, id, beforeText, nowText, inputs: cells }) => [
      `  ${of === "goal" ? "Goal" : "Requirement"} ${id}: ${beforeText} → ${nowText}`,
      ...cells.map(
        ({ cell, table, column, before, now }) =>
          `      ${cell ?? table} (${column}): ${before === "" ? "empty" : before} → ${now === "" ? "empty" : now}`,
      ),
    ]),
    "",
  ],
};
