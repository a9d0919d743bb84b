// English: findings about the shape of the workbook.
import type { Words } from "./words";

export const structure = {
  "table-missing": {
    message: ({ table }, say) =>
      `The table ${say.name(table)} is not there. What should stand in it cannot be counted.`,
    remedy: ({ table }, say) =>
      `Create the table, or name the existing one ${say.name(table)} (Table Design, Table Name).`,
  },
  "table-ambiguous": {
    message: ({ found }, say) =>
      `Several tables answer to ${say.table}: ${say.list(found)}. Only the first was read.`,
    remedy: (_, say) => `Keep one table named ${say.table}, and rename or delete the others.`,
  },
  "column-missing": {
    message: ({ found }, say) =>
      `The table ${say.table} lacks the column ${say.column}. The table cannot be read without it.${found === undefined ? "" : ` It has a column headed “${found}”.`}`,
    remedy: ({ found }, say) =>
      found === undefined
        ? `Add the column ${say.column}, or correct the header if it was renamed.`
        : `Correct the header “${found}” to ${say.column} if that is what it is; otherwise add the column.`,
  },
  "column-renamed": {
    message: ({ header }, say) =>
      `The column “${header}” of the table ${say.table} is like ${say.column} but headed otherwise. What stands in it is not read.`,
    remedy: ({ header }, say) =>
      `Correct the header “${header}” to ${say.column} if that is what it is; otherwise give the column a name that is not like it.`,
  },
  "column-duplicated": {
    message: ({ header }, say) =>
      `The table ${say.table} has several columns that can be read as ${say.column}; “${header}” is not used.`,
    remedy: "Delete the column that is not needed, or give it another header.",
  },
  "link-unknown": {
    message: ({ shown }) =>
      `The row “${shown}” of Kobling fits none of the plan's tables and columns, and has no effect.`,
    remedy: "Correct the name under Tabel or Kolonne to one of the plan's, or delete the row.",
  },
  "link-not-found": {
    message: ({ part, shown }) =>
      `By Kobling, ${part} is called “${shown}” here, but that is not in the workbook. What should stand there was not read.`,
    remedy: ({ part }) =>
      `Write the name in Kobling as it stands in the workbook, or delete the row if the plan has no ${part}.`,
  },
  "link-duplicated": {
    message: ({ part, shown }) =>
      `Kobling says more than once what ${part} is called; “${shown}” is not used.`,
    remedy: "Keep the row with the right name, and delete the other.",
  },
  "setting-unknown": {
    message: ({ shown }) => `The setting “${shown}” is not known and has no effect.`,
    remedy: "Correct the spelling, or delete the row.",
  },
  "setting-duplicated": {
    message: ({ shown }) => `The setting “${shown}” stands more than once. Only the first is used.`,
    remedy: "Keep the row with the right value, and delete the other.",
  },
  "row-without-id": {
    message: (_, say) =>
      `Row ${say.row} of the table ${say.table} has no number and is therefore not counted.`,
    remedy: (_, say) => `Write the row's number in the column ${say.column}, or delete the row.`,
  },
  "blank-rows": {
    message: ({ rows }, say) =>
      `The table ${say.table} has empty rows between the filled ones (row ${say.list(rows)}). They can make the table look finished.`,
    remedy: "Delete the empty rows.",
  },
  "header-row-hidden": {
    message: (_, say) =>
      `The table ${say.table} does not show its header row. It was read by the names of its columns, but the reader cannot see them, and the control code does not cover the table.`,
    remedy: (_, say) =>
      `Put the cursor in the table ${say.table}, turn on Header Row on the Table Design tab, and recalculate.`,
  },
  "rows-hidden": {
    message: ({ rows, filtered }, say) =>
      `The table ${say.table} has ${filtered ? "rows that are filtered out" : "hidden rows"} (row ${say.list(rows)}). They count, but are not seen.`,
    remedy: ({ filtered }) =>
      filtered
        ? "Clear the filter before the sheet is sent on."
        : "Show the rows before the sheet is sent on.",
  },
  "group-spelled-apart": {
    message: ({ group, first }) =>
      `The group “${group}” is like “${first}” but spelled differently. Each has a total of its own.`,
    remedy: "Spell the group alike everywhere if it is the same one.",
  },
  "row-below-table": {
    message: (_, say) =>
      `The row directly below the table ${say.table} is not part of it and does not count.`,
    remedy: (_, say) =>
      `Drag the lower right corner of the table ${say.table} down over the row, or leave an empty row between them.`,
  },
  "plan-empty": {
    message: (_, say) => `The table ${say.table} has no goals. There is nothing to settle.`,
    remedy: "Write the plan's goals, one row each.",
  },
  "goal-id-duplicated": {
    message: ({ id, firstRow }, say) =>
      `Goal ${id} also stands in row ${firstRow} of the table ${say.table}. It is unclear which goal the requirements belong to, and how much each goal weighs.`,
    remedy: "Give one of the goals its right number, or delete the row that is a repetition.",
  },
  "requirement-id-duplicated": {
    message: ({ id, firstRow }, say) =>
      `Requirement ${id} also stands in row ${firstRow} of the table ${say.table}.`,
    remedy: "Give one of the requirements its own number, or delete the row that is a repetition.",
  },
  "requirement-orphaned": {
    message: ({ id, goalNamed }) =>
      `Requirement ${id} belongs to goal ${goalNamed}, which is not there. The requirement counts in no goal.`,
    remedy: (_, say) =>
      `Correct the number in the column ${say.column}, or add the goal to the table ${say.name("goals")}.`,
  },
  "requirement-goal-missing": {
    message: ({ id }) => `Requirement ${id} belongs to no goal and is therefore not counted.`,
    remedy: (_, say) => `Write the goal's number in the column ${say.column}.`,
  },
  "goal-parts-withdrawn": {
    message: ({ id }) =>
      `All subgoals of ${id} are withdrawn, but the goal itself counts and cannot be settled.`,
    remedy: (_, say) =>
      `State in the column ${say.column} that the goal is withdrawn too, or add the requirements by which it is now settled.`,
  },
  "goal-without-requirement": {
    message: ({ id }) => `Goal ${id} has no requirements and can therefore not be settled.`,
    remedy: (_, say) =>
      `Add at least one requirement for the goal to the table ${say.name("requirements")}, or state that the goal is withdrawn.`,
  },
  "goal-parent-unknown": {
    message: ({ id, parent }) =>
      `Subgoal ${id} belongs to goal ${parent}, which is not there. The subgoal does not count.`,
    remedy: (_, say) => `Correct the number in the column ${say.column}, or add the goal.`,
  },
  "goal-parent-circular": {
    message: ({ id, parent }) =>
      `Goal ${id} is a part of ${parent}, which again is a part of ${id}. None of them can be settled.`,
    remedy: (_, say) => `Delete the number in the column ${say.column} for the topmost goal.`,
  },
  "declared-goals-differ": {
    message: ({ declared, found }, say) =>
      `The plan states ${say.number(declared)} goals, but the table ${say.name("goals")} has ${say.number(found)}. Each goal's weight depends on the number.`,
    remedy: "Add what is missing, delete what is too much, or correct the number.",
  },
  "plan-year-missing": {
    message: () =>
      "The plan's year is missing. Deadlines, quarters and last year's figures cannot be placed without it.",
    remedy: (_, say) => `Write the year beside ${say.column} in the table ${say.table}.`,
  },
  "measure-unknown": {
    message: ({ id, measure, near }, say) =>
      `Requirement ${id} is measured on “${measure}”, which is not in the table ${say.name("kpis")}.` +
      (near.length > 0 ? ` The table has ${say.list(near.map((name) => `“${name}”`))}.` : ""),
    remedy: (_, say) => `Spell it alike in both places, or add the KPI to the table ${say.name("kpis")}.`,
  },
  "list-unknown": {
    message: ({ id, list }, say) =>
      list === null
        ? `Requirement ${id} concerns each row of a list, but does not say which.`
        : `Requirement ${id} concerns the list “${list}”, which no row of the table ${say.name("lists")} has.`,
    remedy: (_, say) =>
      `Write the list's name in the column ${say.column}, and the list's rows in the table ${say.name("lists")}.`,
  },
  "alternative-unknown": {
    message: ({ id, alternativeTo, problem }) => {
      if (problem === "itself") return `Requirement ${id} is said to be an alternative to itself.`;
      return problem === "not-there"
        ? `Requirement ${id} is an alternative to requirement ${alternativeTo}, which is not there.`
        : `Requirement ${id} is an alternative to requirement ${alternativeTo}, but they belong to different goals.`;
    },
    remedy: (_, say) =>
      `Correct the number in the column ${say.column}, or delete it if the requirement stands alone.`,
  },
  "deviation-row-orphaned": {
    message: ({ goalNamed }, say) =>
      `The table ${say.table} has a row for goal ${goalNamed}, which is not there.`,
    remedy: (_, say) => `Correct the number in the column ${say.column}, or delete the row.`,
  },
  "scale-orphaned": {
    message: ({ requirementNamed }, say) =>
      `The table ${say.table} has a scale for requirement ${requirementNamed}, which is not there. The scale has no effect.`,
    remedy: (_, say) => `Correct the number in the column ${say.column}, or delete the rows.`,
  },
  "kpi-duplicated": {
    message: ({ kpi, period, firstRow }) =>
      `The KPI “${kpi}” for ${period} also stands in row ${firstRow}. It is unclear which figure counts.`,
    remedy: "Keep the row with the right figure, and delete the other.",
  },
  "list-item-duplicated": {
    message: ({ list, item, firstRow }) => `“${item}” also stands in row ${firstRow} of the list “${list}”.`,
    remedy: "Delete the repetition, or write the item the row should have had.",
  },
  "plan-period-unclear": {
    message: ({ problem }) =>
      ({
        "one-missing": "Only one of the plan's first and last day is stated.",
        reversed: "The plan's last day does not come after its first.",
        "too-long": "The plan's period is longer than ten years.",
        "other-year": "The plan's year lies outside its period.",
      })[problem],
    remedy: ({ problem }) =>
      problem === "one-missing"
        ? "Write the other day too, or clear both for a plan of the calendar year."
        : "Correct the day or the year that is wrong, or clear both days for a plan of the calendar year.",
  },
  "plan-year-impossible": {
    message: ({ planYear }) => `${planYear} is not the year of a performance plan.`,
    remedy: "Write the plan's year with four digits.",
  },
  "signing-date-missing": {
    message: () =>
      "The day the plan was signed is missing. Without it nobody can see what was changed after signing.",
    remedy: (_, say) => `Write the date beside ${say.column} in the table ${say.table}.`,
  },
  "goal-title-missing": {
    message: ({ id }) => `Goal ${id} has no title. A reader of the result sees only its number.`,
    remedy: (_, say) => `Write the goal's title in the column ${say.column}.`,
  },
} satisfies Partial<Words>;
