// The year's målrapportering: first the table of all goals with target, result and fulfilment, then a section for every goal
// that is analysed: those not fulfilled, always, and those the agency has written about for the year.
import { type Plan, valueOf } from "../../plan";
import { explanationFor, isWholePlan } from "../../validation";
import { REPORT_WORDS } from "../../wording/sheets/period-report";
import type { CellBlock, CellContent, SheetWrite } from "../changes";
import { address } from "../places";
import type { PlainGoal } from "../report";
import { headBlocks, ownWords, type PeriodReport, readyRows, statusCell } from "./parts";

const WORDS = REPORT_WORDS.year;
const WIDTHS = [22, 84, 36, 28, 16, 9, 9];
const WIDTH = WIDTHS.length;
/** Column of the head's values. */
const VALUES = 1;
/** Weight and score. */
const FORMATS = { 5: "0.0_)_)", 6: "0.0_)_)" } as const;
const SCORE = 6;

/** The sheet of the year's report, for a name that is free or its own. */
export function yearSheet(name: string, input: PeriodReport): SheetWrite {
  const { report, plan } = input;
  const title = report.plan.title === "" ? REPORT_WORDS.untitledPlan : report.plan.title;
  const head = headBlocks(input, REPORT_WORDS.yearTitle(title), VALUES);
  const blocks: CellBlock[] = [...head.blocks];
  let next = head.next;
  const add = (content: readonly (readonly CellContent[])[], look: Partial<CellBlock>): void => {
    blocks.push({ row: next, column: 0, content, ...look });
    next += content.length;
  };
  add([WORDS.part1], { style: "heading" });
  const first = next;
  if (report.goals.length > 0) add(report.goals.map(goalRow), { style: "wrap", columnFormats: FORMATS });
  const sum = `=SUM(${address(first, SCORE)}:${address(Math.max(first, next - 1), SCORE)})`;
  add([[WORDS.total, ...blank(WIDTH - 2), { formula: sum }]], {
    style: "subheading",
    columnFormats: FORMATS,
  });
  next += 1;
  add([[WORDS.part2, ...blank(WIDTH - 1)]], { style: "heading" });
  add([[WORDS.part2Note]], {});
  const analysed = report.goals.filter((goal) => isAnalysed(goal, plan, report.asOf.date));
  if (analysed.length === 0) add([[WORDS.none]], {});
  for (const goal of analysed) {
    next += 1;
    add([[WORDS.goal(goal.id), goal.title, ...blank(WIDTH - 2)]], { style: "subheading" });
    add(sectionRows(goal, input), { style: "wrap" });
  }
  next += 1;
  add([[WORDS.assessment, ...blank(WIDTH - 1)]], { style: "heading" });
  add([[valueOf(plan.settings.assessment) ?? WORDS.noAssessment]], {});
  add([[WORDS.assessmentNote]], {});
  next += 1;
  add([[REPORT_WORDS.ready.heading, ...blank(WIDTH - 1)]], { style: "heading" });
  add(
    readyRows(input).map(({ mark, standing, title, detail, answer }): CellContent[] => [
      `${mark} ${standing}`,
      [title, detail, answer].filter((text) => text !== "").join("\n"),
    ]),
    { style: "wrap" },
  );
  return {
    name,
    emptied: true,
    landscape: true,
    onePageWide: true,
    widths: WIDTHS,
    tables: [],
    blocks,
  };
}

function goalRow(goal: PlainGoal): CellContent[] {
  const lines = (pick: (each: PlainGoal["requirements"][number]) => string): string =>
    goal.requirements
      .map((each) => ({ id: each.id, text: pick(each) }))
      .filter(({ text }) => text !== "")
      .map(({ id, text }) => (goal.requirements.length > 1 ? `${id}: ${text}` : text))
      .join("\n");
  return [
    goal.id,
    goal.title,
    lines(({ targetText }) => targetText),
    lines(({ valueText }) => valueText),
    statusCell(goal),
    goal.weight,
    goal.score,
  ];
}

/** "part 2 a section for each goal chosen for analysis, unfulfilled ones always" */
function isAnalysed({ id, status, standing }: PlainGoal, plan: Plan, asOf: string): boolean {
  if (standing === "active" && status !== "fulfilled") return true;
  const row = explanationFor(plan, id, asOf, "year");
  const period = row === undefined ? undefined : valueOf(row.period);
  return period !== undefined && isWholePlan(period, plan.settings) && row?.explanation.state === "known";
}

function sectionRows(goal: PlainGoal, input: PeriodReport): CellContent[][] {
  const { explanation, action } = ownWords(input, goal.id);
  const row = input.plan.goals.find(({ id }) => id === goal.id);
  const wording = row === undefined ? undefined : valueOf(row.wording);
  const lines: readonly (readonly [string, string])[] = [
    ...(wording === undefined ? [] : [[WORDS.wording, wording] as const]),
    [WORDS.result, goal.reason],
    ...goal.requirements.map((each) => [WORDS.requirement(each.id), each.reason] as const),
    [WORDS.explanation, explanation === "" ? REPORT_WORDS.noExplanation : explanation],
    ...(action === "" ? [] : [[WORDS.action, action] as const]),
  ];
  return lines.map(([label, text]) => [label, text]);
}

function blank(count: number): null[] {
  return Array<null>(count).fill(null);
}
