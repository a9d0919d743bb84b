// The reports that "Rapport" offers are the plan's own: half a year has two quarters.
import { renderToStaticMarkup } from "react-dom/server";
import type { ReportChoice } from "../../src/recalculation";
import { Reporting } from "../../src/taskpane/reporting/Reporting";
import { paneWording } from "../../src/wording/pane";
import { reportingWording } from "../../src/wording/reporting";

const { choice } = reportingWording("da");
const never = () => {
  throw new Error("Nothing is pressed here.");
};

test.each<readonly [string, readonly ReportChoice[]]>([
  ["a year", ["Q1", "Q2", "Q3", "Q4", "year"]],
  ["the second half of a year", ["Q3", "Q4", "year"]],
])("of %s", (_days, choices) => {
  const page = renderToStaticMarkup(
    <Reporting
      services={{ reviewReport: never, explain: never }}
      actions={{ keepReport: never, answerPoint: never }}
      report={choices[0] ?? "year"}
      choices={choices}
      onChoose={never}
      isBusy={false}
      edits={0}
      language="da"
      wording={paneWording("da")}
      onShowCell={never}
    />,
  );
  const offered = [...page.matchAll(/<input type="radio"[^>]*>(?:<[^>]*>)*([^<]*)/gu)].map(
    ([, label]) => label,
  );
  expect(offered).toEqual(choices.map((key) => choice[key]));
});
