// How a plan is judged, for people: the part of docs/workbook.md that no table of columns can say.

const SCALES = `### Scales

A row of \`Skala\` says: from this value on, this score, whatever the requirement's comparison. "1-8 gives 100 %, 9-12 gives 50 %, over 12
gives 0 %" is:

| Krav | Fra | Fra og med | Til | Score |
|---|---|---|---|---|
| B4-1 | 1 | | | 100 |
| B4-1 | 9 | | | 50 |
| B4-1 | 12 | nej | | 0 |

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

/** The section on how a plan is judged. */
export const JUDGING = `## How it is judged

${SCALES}`;
