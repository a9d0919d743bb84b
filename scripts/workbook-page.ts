// npm run docs: writes docs/workbook.md, the table contract for people, from the contract the code reads by.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { BUDGET_VERSIONS, choicesOf, VOCABULARY } from "../src/workbook/vocabulary";
import { type ColumnContract, INPUT_TABLES, LINKS, type TableContract } from "../src/workbook/contract";
import { SETTINGS } from "../src/workbook/settings-contract";
import { AGREED_CODE_NAME, MEMORY_TABLES } from "../src/workbook/memory/tables";
import { NAMES, OWNED_TABLES, RESULT_SHEET } from "../src/workbook/owned";
import { SEAL_NAMES } from "../src/workbook/seal";
import { AGGREGATION, MEAN_OF_YEARS } from "./workbook-figures";
import { JUDGING } from "./workbook-judging";

/** What each column is for; a column of the contract without a line here stops the script. */
const MEANING: Readonly<Record<string, string>> = {
  "plan.setting": "the setting's name",
  "plan.value": "its value",
  "goals.id": "the goal's or subgoal's number, kept as text: 1.10 is not 1.1",
  "goals.parent": "for a subgoal, the goal it is part of; as deep as wished",
  "goals.title": "title",
  "goals.wording": "the plan's own text",
  "goals.combination": "`alle`, or `mindst 1`, `mindst 2` … of its parts; `alle` when empty",
  "goals.scoring":
    "whether the goal gives 0 or its whole weight, or the share of its parts; binary when empty",
  "goals.weight": "weight, when the plan gives weights",
  "goals.group": "a group (pulje) with a total of its own",
  "goals.standing": "active when empty",
  "goals.responsible": "who answers for it",
  "goals.remark": "free text",
  "requirements.id": "the requirement's own number, kept as text",
  "requirements.goal": "the goal or subgoal it belongs to",
  "requirements.wording": "the plan's own text",
  "requirements.kind": "what kind of thing is asked for",
  "requirements.comparator": "how result and target are compared",
  "requirements.target": "the number to reach; the lower bound of `mellem` and of a list",
  "requirements.targetTo": "the upper bound of `mellem` and of a list",
  "requirements.unit": "e.g. `pct.`, `tiltag`, `virksomheder`",
  "requirements.deadline":
    "a date or a period (`Q2 2024`, `juni 2024`, `ultimo 2024`, `1. halvår 2024`, `2024`), due at its last day; without its year (`senest juni`, `Q2`, `årets udgang`) it is the one within the plan's year, and `medio juni` is due on the 15th",
  "requirements.measure": "the KPI, the list or, for a budget deviation, the budget column it is measured on",
  "requirements.aggregation":
    "how the year's figure is made up where the KPI has figures for parts of the year; see *A year's figure* below",
  "requirements.denominator": "for a ratio, the KPI divided by",
  "requirements.reference": "a KPI to compare with or show beside",
  "requirements.result":
    "the number reached, or `ja`/`nej`; where empty, the value of the KPI it is measured on",
  "requirements.measuredOn": "the day it was measured",
  "requirements.deliveredOn": "the day it was done or delivered",
  "requirements.documentation": "what proves it",
  "requirements.documentedOn": "the day the documentation was made",
  "requirements.documentationRequired": "`ja` when it counts only with documentation",
  "requirements.source": "where the number comes from",
  "requirements.reservation": "a caveat written into the goal",
  "requirements.remark": "free text",
  "requirements.alternativeTo": "another requirement it is an alternative to: either is enough",
  "requirements.weight": "weight inside a goal scored by share; 1 when empty",
  "requirements.grading":
    "how it counts inside a goal scored by share: 0 or 1, steps, or linear between the points of Skala",
  "requirements.yearsInMean":
    "how many years before the plan's period make up the mean that the result is compared with, in place of *Måltal*; see *The mean of the years before* below",
  "requirements.subtracted": "for a difference, the KPI subtracted from the one it is measured on",
  "budget.name": "the line's name",
  "budget.nature":
    "appropriation and income add to the result, expense takes from it; a total is checked, never added",
  "budget.appropriation-act": "appropriation act",
  "budget.base-budget": "base budget",
  "budget.uo1": "expenditure follow-up 1",
  "budget.uo2": "expenditure follow-up 2",
  "budget.uo3": "expenditure follow-up 3",
  "budget.uo4": "expenditure follow-up 4",
  "budget.realised": "booked",
  "budget.leftOut": "`ja` when the parties have agreed to leave the line out",
  "budget.agreement": "reference to that agreement",
  "deviations.goal": "the goal or subgoal",
  "deviations.series": "whether the row holds targets or results; beside it a column for each year",
  "kpis.kpi": "the KPI's name, as requirements refer to it",
  "kpis.period": "the period the value is for",
  "kpis.value": "the value",
  "kpis.unit": "its unit",
  "kpis.measuredOn": "the day it was measured",
  "kpis.source": "where it comes from",
  "kpis.aggregation":
    "the same, for every requirement measured on the KPI that does not say; on one of its rows or on all",
  "lists.list": "the list's name, as requirements refer to it",
  "lists.item": "the row's name",
  "lists.value": "the number that must be within bounds",
  "lists.assessed": "`ja` when the row has been assessed",
  "scales.requirement": "the requirement it belongs to",
  "scales.from": "from this value on (steps), or at this value (linear) …",
  "scales.inclusive": "`nej` when the value itself is left out (over 6,5); `ja` when empty. For steps",
  "scales.to": "the last value of the step; when empty it runs to the next row. For steps",
  "scales.score": "… this score in per cent is given",
  "reports.period": "the quarter or year reported on",
  "reports.sentOn": "the day the report was sent to the department",
  "exceptions.code": "the finding's code, as the table Flag shows it",
  "exceptions.place":
    "the finding's place, as Flag shows it in *Sted* or *Celle*; *Sted* holds when rows are sorted. An id or a table will do",
  "exceptions.givenFor":
    "what it was given for, as Flag shows it: what the cell showed, and a code in brackets that decides. When any fact of the finding changes, the code is another, and the exception lapses",
  "exceptions.reason": "why the finding is not to be followed",
  "exceptions.by": "who answers for it",
  "exceptions.date": "the day it was given",
  "explanations.period": "the period from which the row holds, until a later row for the goal",
  "explanations.goal": "the goal",
  "explanations.forecast": "the agency's own traffic light; shown beside the verdict, never in it",
  "explanations.explanation": "why the goal is as it is",
  "explanations.action": "what is done about it",
  "answers.period": "the report it is about: the quarter, or the year",
  "answers.point": "the point of the list before sending",
  "answers.givenFor":
    "a short code over what stood in the way, as the pane and `npm run report` show it. When that changes, the code is another, and the answer lapses",
  "answers.reason": "why the report is sent all the same",
  "answers.by": "who answers for it",
  "answers.date": "the day it was answered",
};

const PREFACE = `# The workbook contract

*Made by \`npm run docs\` from the code that reads the workbook; a test keeps it current.*

A resultatplan is kept in ordinary Excel tables. The add-in finds a **table by its name** and a **column by its header**, in
Danish or by the English alias; case, spaces and line breaks do not matter, nor does the order of columns, the sheet a table
stands in, or its place there. Columns that are not listed are left alone. Nothing is found by address, and **a recalculation
never writes to an input table**: only a correction, an exception, an answer before sending or a missing column that the user
presses for does.
*Resultatplan → Opret plan* makes all of them, with choices in the cells.

- An empty cell is never zero. A dash (\`-\`) is an empty cell, in every column of the input tables.
- A cell in per cent format counts as it is seen: 0,92 shown as 92 % is 92. A plain 0,92 against a target of 92 pct., or a plain
  target of 0,92 against 91, is asked about; where the verdict depends on it, the requirement is undetermined. A number with a per cent
  sign, or in per cent format, is taken as it is.
- A number is read in the unit of its row (*Enhed*; for the budget *Beløbsenhed*): \`5,2 mio. kr.\` is 5.200.000 in a row in \`kr.\` and 5,2 in one in \`mio. kr.\`. In a row in another unit, or where the row names none, it is not read, and flagged.
- A cell that shows a date where a number is asked for is not read: Excel makes a date of a typed \`1-3\`.
- A number kept as text is read, and flagged. Text such as \`5.712\`, which is one number in Danish and another in English, is not guessed at.
- Dates may be Excel dates or text (\`30-06-2024\`, day first).
- A total row (Ctrl+Shift+T) is not read. A table whose header row is hidden is read by its columns' names, but cannot be sealed.
`;

const PLAN_PERIOD = `### The days a plan is for

A plan is for the calendar year that *År* says: a whole number from 1990 to 2100. A plan that is not has two rows more in the table \`Plan\`, *Planperiodens første
dag* and *Planperiodens sidste dag*, with a date each; *År* is then a year within them.

| plan | *År* | first and last day | a requirement without *Frist* is due | quarters |
|---|---|---|---|---|
| the calendar year 2024 | 2024 | (no rows) | 31 December 2024 | the calendar's |
| the school year 2016/17 | 2016 | 1-8-2016, 31-7-2017 | 31 July 2017 | its own: \`Q1\` is August to October |
| a half year | 2024 | 1-7-2024, 31-12-2024 | 31 December 2024 | the calendar's third and fourth |
| three years | 2025 | 1-1-2024, 31-12-2026 | 31 December 2026 | the calendar's of *År*, which is changed each year |

A year over two calendar years is written \`2016/17\`, its parts \`Q2 2016/17\` or \`1. halvår 2016/17\`, in *Frist*, in *Periode* of
\`KPI\` and in \`Rapportering\`. \`Q2 2017\` is the calendar's quarter in every plan,
and \`01-08-2016 – 31-10-2016\` are the days from the one to the other. Next year's plan is for the same days a year
later, or as many years later as the plan has.
`;

/** The whole page. */
export function workbookPage(): string {
  return [
    PREFACE,
    "## Input tables\n",
    ...INPUT_TABLES.flatMap(tableSection),
    AGGREGATION,
    MEAN_OF_YEARS,
    "## Settings: the rows of the table Plan\n",
    "| Indstilling | alias | what |",
    "|---|---|---|",
    ...SETTINGS.map(
      ({ label, aliases, content }) => `| ${label} | ${aliases.join(", ")} | ${contentText(content)} |`,
    ),
    "",
    PLAN_PERIOD,
    JUDGING,
    "## Kobling: a layout of your own\n",
    `Tables that already have other names can keep them. A table \`${LINKS.name}\` (\`${LINKS.aliases.join("`, `")}\`) with the columns`,
    `${LINKS.columns.map(({ header, aliases }) => `*${header}* (${aliases.join(", ")})`).join(", ")} says which plays which part: the contract's`,
    "table, the contract's column (empty for the table itself), and what it is called in this workbook. A row not filled in says",
    "nothing; one that fits none of the contract, a name that is not there and two names for one part are told as findings.\n",
    "## What the add-in writes\n",
    `The sheet \`${RESULT_SHEET}\` and these tables, made anew at every recalculation. Their names and headers do not change, so that`,
    "formulas and queries may rely on them. A sheet of yours with one of these names is left alone; a table of yours with one",
    "of these names stops the recalculation with a message.\n",
    "| table | columns |",
    "|---|---|",
    ...OWNED_TABLES.map(
      ({ name, columns }) => `| ${name} | ${columns.map((each) => each.header).join(", ")} |`,
    ),
    "",
    "And these, in which the workbook remembers. They are written only when something is to be kept (*Fasthold aftalt plan*,",
    "*Gem afrapportering*); a recalculation reads them and leaves them alone. What stands in them stays: a later edition or",
    "report marks what it takes the place of.\n",
    "| table | columns |",
    "|---|---|",
    ...MEMORY_TABLES.map(
      ({ name, columns }) => `| ${name} | ${columns.map((each) => each.header).join(", ")} |`,
    ),
    "",
    "Defined names of single cells:",
    `\`${NAMES.score}\` (the certain score), \`${NAMES.possible}\` (the possible score), \`${NAMES.computed}\` (when it was computed; the text`,
    '"Genberegning er ikke færdig …" while a recalculation is under way or was broken off),',
    `\`${AGREED_CODE_NAME}\` (the control code of the agreed plan),`,
    `\`${NAMES.asOf}\` (the day the facts were judged as of, a date) and \`${NAMES.today}\` (the day taken as today, a date, where it was`,
    `not the day of \`${NAMES.computed}\`; else empty). Of the seal: \`${SEAL_NAMES.code}\` (the sealed code), \`${SEAL_NAMES.codeNow}\` (the code of the`,
    `inputs as they are now) and \`${SEAL_NAMES.status}\` (begins \`Uændret\`, \`Ændret\` or \`Kan ikke kontrolleres\`).`,
    "",
  ].join("\n");
}

function tableSection(table: TableContract): string[] {
  const names = table.aliases.map((alias) => `\`${alias}\``).join(", ");
  return [
    `### ${table.name}\n`,
    `Also found as ${names}.${table.required ? "" : " May be left out."}\n`,
    "| column | alias | holds | meaning |",
    "|---|---|---|---|",
    ...table.columns.map((column) => columnRow(table, column)),
    "",
  ];
}

function columnRow(table: TableContract, column: ColumnContract): string {
  const key = `${table.key}.${column.key}`;
  const meaning = MEANING[key];
  if (meaning === undefined) throw new Error(`Say what the column ${key} is for`);
  const header = column.required ? `**${column.header}**` : column.header;
  const measured = key === "requirements.measure" ? ` (${choicesOf(BUDGET_VERSIONS).join(", ")})` : "";
  return `| ${header} | ${column.aliases.join(", ")} | ${contentText(column.content)} | ${meaning}${measured} |`;
}

function contentText(content: ColumnContract["content"]): string {
  if (content in VOCABULARY)
    return choicesOf(VOCABULARY[content as keyof typeof VOCABULARY])
      .map((word) => `\`${word}\``)
      .join(", ");
  return (
    {
      id: "text",
      combination: "`alle`, `mindst n`",
      "yes-no": "`ja`, `nej`",
      "number-or-yes-no": "number, `ja`, `nej`",
      period: "date or period",
    }[content as string] ?? content
  );
}

export const WORKBOOK_PAGE = resolve(__dirname, "../docs/workbook.md");

if (require.main === module) writeFileSync(WORKBOOK_PAGE, workbookPage());
