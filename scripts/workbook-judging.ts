// How a plan is judged, for people: the part of docs/workbook.md that no table of columns can say.
import type { Comparator, RequirementKind } from "../src/plan";
import { suits } from "../src/validation/kinds";
import { VOCABULARY } from "../src/workbook/vocabulary";

const SCALES = `### Scales

A row of \`Skala\` says: from this value on, this score, whatever the requirement's comparison. "1-8 gives 100 %, 9-12 gives 50 %, over 12
gives 0 %" is:

| Krav | Fra | Score | Fra og med | Til |
|---|---|---|---|---|
| B4-1 | 1 | 100 | | |
| B4-1 | 9 | 50 | | |
| B4-1 | 12 | 0 | nej | |

- 8,5 gives 100: a step runs to the next row. With \`Til\` 8 in the first row the scale does not say what 8,5 gives; the score is open,
  and so is the verdict where the requirement has no target.
- \`Fra og med\` \`nej\` leaves the value itself out: 12 gives 50, 12,01 gives 0. "Over 6,5" is 6,5 with \`nej\`.
- Below its first row a scale whose scores rise gives 0. One whose scores fall does not say: its best values lie there.
- \`lineær\` draws a line between the rows and is level beyond them; \`Til\` and \`Fra og med\` have no effect on it.
- With a target the verdict is by the target and the score by the scale; where they disagree there is a finding. Without a target a
  value or a count is fulfilled when its scale gives 100.
- A scale counts in part only where the goal, and every goal it is a part of, is scored by \`andel\`. While the result is missing or not
  final, the possible score is the most that the scale can give.
`;

const COMPARATORS = Object.keys(VOCABULARY.comparator) as Comparator[];

/** The comparisons each kind takes, from the code that refuses the others. */
function comparisons(): string {
  const rows = (Object.keys(VOCABULARY.kind) as RequirementKind[]).map((kind) => {
    const taken = COMPARATORS.filter((comparator) => suits(kind, comparator) && !COMPARES_NOTHING.has(kind));
    const words = taken.map((comparator) => `\`${VOCABULARY.comparator[comparator][0]}\``);
    return `| ${VOCABULARY.kind[kind][0]} | ${words.join(", ") || "none"} | ${EARLY[kind]} |`;
  });
  return ["| Type | comparisons | settled before the deadline |", "|---|---|---|", ...rows].join("\n");
}

const COMPARES_NOTHING: ReadonlySet<RequirementKind> = new Set(["delivery", "statement"]);

const EARLY: Readonly<Record<RequirementKind, string>> = {
  value: "never: what is measured may still change",
  count: "when met by `mindst`, `over` or `opgøres`: what is done stays done; never by the others",
  change: "never",
  delivery: "when delivered",
  statement: "when the answer is `ja`",
  deviation: "never",
  list: "when every row holds and *Leveret den* is filled in",
  ratio: "never",
};

const CHOICES = `### Rules where a plan's text is silent

${comparisons()}

A budget deviation without a comparison is \`højst\`, a list without one is \`mellem\`. Nothing is found *not fulfilled* before its deadline; on
the deadline's own day it is due. A requirement without a deadline is due when the plan's year ends.

- **A result typed in Krav beside a number that can be found.** Of a value, a count or a change the typed result is used, not the KPI. Of a
  ratio or a budget deviation the computed number is used, and the typed one only while a KPI or the whole table Budget is missing. Where
  the two differ (of a ratio or a deviation by more than the rounding of the typed one) there is a finding.
- **A delivery answered \`ja\` without a date** is fulfilled where the requirement has no deadline of its own, and undetermined where it has.
- **Delivered late** is not fulfilled, however little. What is delivered after both its deadline and the day judged as of was late on that day.
- **A list with the column Vurderet**: every row must say \`ja\`. An empty cell is not assessed, and the requirement is undetermined.
- **A number of things** (Antal) that is negative or not whole decides nothing: the requirement is undetermined.
- **A result of exactly 0** is judged as it stands. Where perhaps nothing happened (a share of 0 pct. where more is asked for, a time of 0, or a
  KPI in *Sammenlignes med* that is 0 too) there is a finding.
- **\`udgået\` and \`ikke relevant\`** are the same to the score: with *Udgåede mål* \`tæller ikke med\` the goal has no weight; with \`tæller 0\` it keeps
  its weight and earns 0.
- **A subgoal of a goal that is not there** is undetermined and takes no weight.
- **\`andel\`** is the mean of the parts by their weights. With \`mindst n\` it is the mean of the n best, each the same. Alternatives are one part,
  worth the best of them, with the weight of the first.
- **An empty weight** is 1 inside a goal. Among the goals of a plan with \`Vægtning\` \`angivet\` it is not known: the goal adds nothing to the certain
  score and what is left of *Samlet vægt* to the possible one.
- **A base of a deviation without lines**, or of 0, is never divided by: the requirement is undetermined.
- **Numbers** count with the 15 significant digits that Excel keeps and shows, compared exactly as decimals: 0,1 + 0,2 is 0,3. Nothing is rounded
  before it is compared. The text \`0,125\` is an eighth; \`1,125\`, which is one number in Danish and another in English, is not guessed at.
`;

/** The section on how a plan is judged. */
export const JUDGING = `## How it is judged

${SCALES}
${CHOICES}`;
