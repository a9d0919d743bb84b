// English: findings about what is not as it was reported.
import type { InputTable } from "../../plan";
import { formatList } from "../format";
import { keptStatusWord } from "../kept-status";
import { periodWords } from "../period";
import { whereTheyDiffer } from "./excerpt";
import type { Words } from "./words";

/** "Requirement 1.2a-1", "KPI Borger.dk · 2024", "Budget line Løn". */
function subject(table: InputTable, id: string): string {
  switch (table) {
    case "requirements":
      return `Requirement ${id}`;
    case "goals":
      return `Goal ${id}`;
    case "kpis":
      return `KPI ${id}`;
    case "budget":
      return `Budget line ${id}`;
    case "deviations":
      return `Deviation table ${id}`;
    case "lists":
      return `List ${id}`;
    case "scales":
      return `Scale ${id}`;
    case "explanations":
      return `Explanation ${id}`;
    case "reports":
      return `Report ${id}`;
    case "exceptions":
      return `Exception ${id}`;
    case "answers":
      return `The answer given for sending ${id}`;
    case "plan":
      return "Plan";
  }
}

export const history = {
  "reported-value-changed": {
    message: ({ table, id, column, before, after, period }, say) => {
      const [was, is] =
        typeof before === "string" && typeof after === "string"
          ? whereTheyDiffer(before, after)
          : [before, after];
      const told = (value: typeof before): string =>
        value === null ? "empty" : typeof value === "number" ? say.number(value) : `“${value}”`;
      return `${subject(table, id)}: ${say.name(table, column)} is now ${told(is)}. In the report for ${periodWords(period, "en")} it was ${told(was)}.`;
    },
    remedy:
      "If the correction is right, mention it in the next report. If not, write what was reported again.",
  },
  "verdict-changed-without-input": {
    message: ({ of, id, before, now, period, version }) =>
      `${of === "goal" ? "Goal" : "Requirement"} ${id} was reported as ${keptStatusWord(before, "en")} for ${periodWords(period, "en")}. With the same inputs it is now ${keptStatusWord(now, "en")}.${version === "" ? "" : ` It was computed with version ${version} then.`}`,
    remedy:
      "See the reason kept in Rapporthistorik beside the new one, and decide which is right. Tell the department if what was reported changes.",
  },
  "goal-flipped": {
    message: ({ id, before, now, period }) =>
      `Goal ${id} was ${keptStatusWord(before, "en")} in the report for ${periodWords(period, "en")} and is now ${keptStatusWord(now, "en")}.`,
    remedy: "Explain the change in the report.",
  },
  "kept-report-differs": {
    message: ({ period, computedOn, goals, before, now }, say) => {
      const kept = computedOn === null ? "" : `, kept on ${say.date(computedOn)},`;
      const others =
        goals.length === 0
          ? ""
          : ` ${goals.length === 1 ? "Goal" : "Goals"} ${formatList(goals, "en")} ${goals.length === 1 ? "has" : "have"} another verdict.`;
      const score =
        before === now
          ? ""
          : ` The certain score was ${say.rounded(before, 1)} and is now ${say.rounded(now, 1)}.`;
      return `The report for ${periodWords(period, "en")}${kept} is not what the workbook gives now.${others}${score}`;
    },
    remedy: "If it has not been sent, keep it again. If it has, mention the change in the next one.",
  },
  "explanation-missing": {
    message: ({ id }, say) =>
      `Goal ${id} is not fulfilled, and its explanation is missing in the table ${say.table}.`,
    remedy: (_, say) =>
      `Say in the table ${say.table} why the goal is not fulfilled, and what is done about it.`,
  },
  "explanation-orphaned": {
    message: ({ named }, say) =>
      `“${named}” in ${say.place} is no goal. The explanation stands in no report.`,
    remedy: (_, say) =>
      `Write the goal's number in the column ${say.column}, as it stands in the table ${say.name("goals")}.`,
  },
} satisfies Partial<Words>;
