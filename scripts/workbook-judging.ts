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
  value or a count is fulfilled when its scale gives 100, whatever the comparison, and never before its deadline.
- \`trin\` needs one row and \`lineær\` two; a \`Skalering\` with fewer leaves the requirement undetermined. A scale has nothing to say
  of a delivery, a statement or a list: they earn all or nothing.
- A scale counts in part only where the goal, and every goal it is a part of, is scored by \`andel\`. While the result is missing, not
  final or not documented, the certain score is 0 and the possible one the most that the scale can give.
- Where several readings of a figure or a deviation agree on the verdict, they must give the same share of a scale too; the score of a
  deviation is the span of its shares.
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
  count:
    "when met by `mindst`, `over` or `opgøres`: what is done stays done; never by the others, or against a mean of years",
  change: "never",
  delivery: "when delivered",
  statement: "when the answer is `ja`",
  deviation: "never",
  list: "when every row holds and *Leveret den* is filled in",
  ratio: "never",
  difference: "never",
};

const CHOICES = `### Rules where a plan's text is silent

${comparisons()}

A budget deviation without a comparison is \`højst\`, a list without one is \`mellem\`. Nothing is found *not fulfilled* before its deadline; on
the deadline's own day it is due. A requirement without a deadline is due when the plan's year ends.

A rule that is not complete decides nothing, before or after the deadline: a comparison the kind does not take, an empty or unreadable
bound (\`mellem\` needs both, the upper not below the lower), a ratio or a difference without both KPIs, a deviation without its budget column or in another
unit than pct. \`Måltal\` of an \`Udvikling\` can only repeat last year's number, and is empty beside a number in *Antal år i gennemsnit*. A cell that cannot be read leaves the requirement undetermined
where the verdict rests on it. Where *Måltal* is empty, the figure of the KPI in *Sammenlignes med* is the target.

- **A result typed in Krav beside a number that can be found.** Of a value, a count or a change the typed result is used, not the KPI. Of a
  ratio, a difference or a budget deviation the computed number is used, and the typed one only while a KPI or the whole table Budget is missing. Where
  the two differ (computed, by more than the rounding of the typed one) there is a finding.
- **A difference** (\`Forskel\`) is the KPI in *Måles på* minus the KPI in *Fratrækkes*, with its sign: 88 minus 92 is −4. Both are in the unit
  of the requirement; where two of the units that are given differ, it is undetermined. A distance either way is \`mellem\`, e.g. −5 and 5.
- **A delivery answered \`ja\` without a date** is fulfilled where the requirement has no deadline of its own, and undetermined where it has.
- **Leveret den** holds for every kind. After the deadline, however little, a requirement is not fulfilled and its scale earns nothing; after
  the day judged as of only, it is not there yet. What is delivered after both was late on that day. \`nej\` beside a date is a contradiction:
  the delivery is undetermined.
- **Dokumentation kræves**: what is met without a reference in *Dokumentation* is undetermined until it is there.
- **A list with the column Vurderet**: every row must say \`ja\`. An empty cell is not assessed, and the requirement is undetermined.
- **A number of things** (Antal) that is negative or not whole decides nothing: the requirement is undetermined. Only the mean of its parts
  may be a fraction.
- **A result to be stated** (\`opgøres\`) is fulfilled by any figure. Readings of it that give different figures leave it undetermined.
- **A result of exactly 0** is judged as it stands. Where perhaps nothing happened (a share of 0 pct. where more is asked for, a time of 0, or a
  KPI in *Sammenlignes med* that is 0 too) there is a finding.
- **\`udgået\` and \`ikke relevant\`** are the same to the score: with *Udgåede mål* \`tæller ikke med\` the goal has no weight; with \`tæller 0\` it keeps
  its weight and earns 0. A goal out of the count has no verdict, and as a part of another it counts for nothing.
- **\`mindst n\` of fewer than n parts** is undetermined, as is a goal without parts.
- **A subgoal of a goal that is not there** is undetermined and takes no weight.
- **\`andel\`** is the mean of the parts by their weights. With \`mindst n\` it is the mean of the n best, each the same. Alternatives are one part,
  worth the best of them, with the weight of the one that the others name in *Alternativ til*.
- **Vægtning not said**: the goals' weights count where every goal has one; else they weigh the same.
- **An empty weight** is 1 inside a goal. Among the goals of a plan with \`Vægtning\` \`angivet\` it is not known: the goal adds nothing to the certain
  score and what is left of *Samlet vægt* (where that is empty, of 100) to the possible one.
- **Samlet vægt** empty is the sum of the weights. Where that is not 100 the finding \`weights-do-not-sum\` asks.
- **A deviation** is |realised − budgeted| / |base| · 100, over the lines that are not left out. Bases: the budgeted result, the expenses or the
  appropriations of the budget column, or *Aftalt grundlag*. Where *Afvigelsesgrundlag* is not said, every base is tried that the table has
  lines for, and *Aftalt grundlag* where it is filled in; where *Fortegn i budget* is not said and there are expenses, both \`alle beløb
  positive\` and \`udgifter negative\`. All readings must give the same verdict.
- **A base without lines**, of 0, or below *Mindste grundlag* is never divided by: the requirement is undetermined. So it is while an amount of
  a line that counts is missing.
- **Numbers** count with the 15 significant digits that Excel keeps and shows, compared exactly as decimals: 0,1 + 0,2 is 0,3. Nothing is rounded
  before it is compared. The text \`0,125\` is an eighth; \`1,125\`, which is one number in Danish and another in English, is not guessed at.
`;

/** The section on how a plan is judged. */
export const JUDGING = `## How it is judged

${SCALES}
${CHOICES}`;
