// Where the figures that are compared come from, for people: a part of docs/workbook.md.
import { VOCABULARY } from "../src/workbook/vocabulary";

const words = VOCABULARY.aggregation;

/** How a year's figure is made up of figures for its parts. */
export const AGGREGATION = `## A year's figure from figures for parts of the year

A KPI may have one row for the year, or rows for its months, quarters or half years. A row for the whole year is used as it
is. Else *Årets tal* says how the rows make up the year's figure: the requirement's own cell, or where that is empty the KPI's
(any of its rows; rows that say different things say nothing). It holds for every KPI of the requirement: the one it is
measured on, divides by or subtracts, and is compared with.

| *Årets tal* | the year's figure | four quarters of 30 against \`højst 80\` |
|---|---|---|
| \`${words.sum[0]}\` | the parts added: a flow, such as cases or kroner | 120: not fulfilled |
| \`${words.latest[0]}\` | the figure at the end of the year: a level, such as satisfaction or staff | 30: fulfilled |
| \`${words.average[0]}\` | the mean of the parts, each with the weight of its months (of its days, where the parts are no whole months) | 30: fulfilled |
| \`${words["year-to-date"][0]}\` | every figure counts from the start of the year, so the last one is the year's | 30: fulfilled |

- **Not said:** the figure is worked out as a sum, as the latest and as an average. Where every part of the year is there and
  all three give the same verdict, that is the verdict; else the requirement is undetermined, each reading is shown with its
  figure, and the finding \`aggregation-unset\` asks. (\`${words["year-to-date"][0]}\` gives the same figure as \`${words.latest[0]}\`.)
- **Which parts:** those that begin within the plan's period, no later than the requirement's deadline, and have ended on the
  day the plan is judged as of. With the deadline \`Q2 2024\` the first two quarters make up the figure. Of rows that overlap, the
  longest counts: a half year, not its two quarters.
- **Parts missing:** before the deadline the figure so far is shown, and is provisional. After it the requirement waits for the
  parts that are missing, which are named: for any part of a \`${words.sum[0]}\` or \`${words.average[0]}\`; for the last part of \`${words.latest[0]}\`
  and \`${words["year-to-date"][0]}\`, which must reach the end of the year or the deadline. An \`Antal\` of \`mindst n\`, \`over n\` or
  \`opgøres\` that is a \`${words.sum[0]}\` or \`${words["year-to-date"][0]}\` is fulfilled as soon as it is reached.
- **A deadline before the year ends:** a row for exactly the days up to the deadline is used, else parts that cover those days, else a row
  for the year. An empty row counts for nothing.
- **Both:** a row for the year (or a half year) is used, and where the parts of its days are all there and make another figure, by
  more than their rounding, \`kpi-parts-differ\` says so. Not said, it does where no reading gives the row's figure.
- **Single days:** a row whose period is a date is a measurement on that day. It is the \`${words.latest[0]}\` until a later one, needs not be
  at the end of the year, and days leave no gaps between them. A row without a figure waits for it.
- **\`Udvikling\`** compares with the same parts of the period before, or where they are not all there with that period's figure, made up in the same way.
  A year's figure is compared with a year's, whatever the deadline. A typed result is compared with the same days a year before.
- **\`Forhold\`** divides figures for the same days: both for the year, or both for the parts that are there so far. The figure
  divided by may also be a level within those days (a date, or \`${words.latest[0]}\`).
- **\`Forskel\`** subtracts figures for the same days, as \`Forhold\` divides them. Either figure may be a level within the other's days.
`;

/** The mean of years as a comparison. */
export const MEAN_OF_YEARS = `## The mean of the years before

"Højst gennemsnittet af de seneste 3 år" is a \`Værdi\` (or an \`Antal\`) with \`højst\`, an empty *Måltal*, and 3 in *Antal år i gennemsnit*. An
\`Udvikling\` with a number there compares with that mean instead of with the year before.

| \`KPI\` Klager | 2021 | 2022 | 2023 | 2024 | \`højst\`, 3 years |
|---|---|---|---|---|---|
| | 90 | 84 | 90 | 88 | the mean is 88: fulfilled |
| | 90 | 84 | 90 | 88,1 | not fulfilled |
| | 90 | | 90 | 80 | undetermined: 2022 is missing |

- **Which years:** as many as the number says, before the plan's period, of the KPI in *Måles på*, each counting the same. A year's figure is found as
  \`Udvikling\` finds the year before's: the year's own row, or the parts that this year's figure is made up of. Of a school year they are school
  years, of a half year the same half of earlier years.
- **A year without a figure** leaves the requirement undetermined, and every missing year is named.
- **The number** is whole, from 1 to 20. The mean is exact, and nothing is rounded.
- **Comparisons:** \`mindst\`, \`over\`, \`højst\`, \`under\` and \`lig med\` of a \`Værdi\` or an \`Antal\`; \`falder\` (under the mean), \`stiger\` (over it),
  \`stiger ikke\` (at most) and \`falder ikke\` (at least) of an \`Udvikling\`. It is never settled before the deadline, an \`Antal\` neither.
- **Anything else beside the number** (a *Måltal*, \`mellem\` or \`opgøres\`, another type, a figure for more than a year in a plan for several) leaves the
  requirement undetermined. The KPI in *Sammenlignes med* is only shown.
- **A scale** gives the score, and the mean the verdict.
`;
