// "Rapport": a period's report on its way to the department. What is in order and who answers for the rest, keeping it, the mail's text,
// what has changed since the last one, and the reports so far.
import { useMemo, useState } from "react";
import type { ReportChoice } from "../../recalculation";
import type { Language } from "../../wording/language";
import type { PaneWording } from "../../wording/pane";
import { reportingWording } from "../../wording/reporting";
import { Choice } from "../components/Choice";
import { ProblemBar } from "../components/ProblemBar";
import { Progress } from "../components/Progress";
import type { PaneServices } from "../services";
import type { Actions } from "../useActions";
import { Checklist } from "./Checklist";
import { History } from "./History";
import { KeepReport } from "./KeepReport";
import { MailText } from "./MailText";
import { useReportingStyles } from "./Reporting.styles";
import { Since } from "./Since";
import { useReview } from "./useReview";

export interface ReportingProps {
  readonly services: Pick<PaneServices, "reviewReport" | "explain">;
  readonly actions: Pick<Actions, "keepReport" | "answerPoint">;
  readonly report: ReportChoice;
  readonly choices: readonly ReportChoice[];
  readonly onChoose: (report: ReportChoice) => void;
  /** True while something is done with the workbook. */
  readonly isBusy: boolean;
  /** How often the inputs have changed. */
  readonly edits: number;
  readonly language: Language;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function Reporting(props: ReportingProps) {
  const { services, actions, report, choices, onChoose, isBusy, edits, language, wording, onShowCell } =
    props;
  const styles = useReportingStyles();
  const words = reportingWording(language);
  const [by, setBy] = useState("");
  const { review, problem, retry } = useReview(services, report, isBusy, edits);
  const plain = useMemo(() => review?.plain(language), [review, language]);
  return (
    <div className={styles.root}>
      <Choice
        label={words.period}
        choices={choices.map((key) => ({ key, label: words.choice[key] }))}
        chosen={report}
        onChoose={onChoose}
      />
      {problem !== undefined && <ProblemBar problem={problem} wording={wording} onRetry={retry} />}
      {review === undefined && problem === undefined && <Progress label={words.loading} />}
      {review !== undefined && plain !== undefined && (
        <>
          <Checklist
            review={plain}
            words={words}
            by={by}
            onAnswer={({ key, givenFor }, reason, given) => {
              setBy(given);
              const { periodText } = review;
              actions.answerPoint({ periodText, point: key, givenFor, reason, by: given });
            }}
          />
          <KeepReport
            review={plain}
            isYear={report === "year"}
            isBusy={isBusy}
            words={words}
            onKeep={(again) => {
              // The likeliest report is another one once this is kept; what is looked at stays.
              onChoose(report);
              actions.keepReport(report, again, review.periodText);
            }}
          />
          <MailText review={plain} words={words} />
          <Since since={plain.since} words={words} wording={wording} onShowCell={onShowCell} />
          <History history={plain.history} words={words} />
        </>
      )}
    </div>
  );
}
