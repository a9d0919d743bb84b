// A finished result: the score and the strip above, the goals, the findings, the assumptions and the report below, one at a time. Each part stands
// in its own boundary, so one that fails takes none with it.
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Assumptions } from "../evaluation";
import type { ReportChoice } from "../recalculation";
import type { PaneWording } from "../wording/pane";
import type { PlainFinding, PlainRemedy, PlainReport } from "../workbook/report";
import { countAssumed, NOTHING_ASSUMED } from "./assumptions";
import { Deadlines } from "./components/Deadlines";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { FindingList } from "./components/FindingList";
import type { SeverityFilter } from "./components/FindingList";
import { GoalList } from "./components/GoalList";
import { GoalStrip } from "./components/GoalStrip";
import { useLayoutStyles } from "./components/layout.styles";
import { ProblemBar } from "./components/ProblemBar";
import { ScoreCard } from "./components/ScoreCard";
import { Tabs } from "./components/Tabs";
import { WhatIf } from "./components/WhatIf";
import type { ReportingProps } from "./reporting/Reporting";

/** Rows added at a time to a long list; every goal that has a tile in the strip is among the first. */
const PAGE = 50;

interface Props {
  readonly report: PlainReport;
  /** The report as it would read with outcomes assumed. */
  readonly reportIf: (assumptions: Assumptions) => PlainReport;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
  readonly onExcept: (finding: PlainFinding, reason: string, by: string) => void;
  readonly onRemedy: (remedy: PlainRemedy) => void;
  /** The report that is most likely to be kept or sent next. */
  readonly likelyReport: ReportChoice;
  /** The reports to choose from; none while the plan's days are not known. */
  readonly reports: readonly ReportChoice[];
  /** What "Rapport" is given as it stands. */
  readonly reporting: Omit<ReportingProps, "report" | "choices" | "onChoose" | "wording" | "onShowCell">;
}

/** In the file of what judges a plan, which is there when there is a result. */
const Reporting = lazy(async () => {
  const { Reporting } = await import(/* webpackChunkName: "engine" */ "./reporting/Reporting");
  return { default: Reporting };
});

export function Result(props: Props) {
  const { report, reportIf, wording, onShowCell, onExcept, onRemedy, likelyReport, reports, reporting } =
    props;
  const layout = useLayoutStyles();
  const [tab, setTab] = useState<"goals" | "findings" | "what-if" | "report">("goals");
  const [filter, setFilter] = useState<SeverityFilter>("all");
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [picked, setPicked] = useState<{ readonly index: number }>();
  const [goalsShown, setGoalsShown] = useState(PAGE);
  const [findingsShown, setFindingsShown] = useState(PAGE);
  const [assumptions, setAssumptions] = useState(NOTHING_ASSUMED);
  const [chosenReport, setReported] = useState<ReportChoice>();
  // A plan whose days are changed may have no such quarter any more.
  const reported = chosenReport !== undefined && reports.includes(chosenReport) ? chosenReport : likelyReport;
  const buttons = useRef(new Map<number, HTMLButtonElement>());

  // The goal's button may first be there once its tab is shown.
  useEffect(() => {
    const button = picked === undefined ? undefined : buttons.current.get(picked.index);
    button?.focus();
    button?.scrollIntoView({ block: "start" });
  }, [picked]);

  const part = (children: ReactNode) => (
    <ErrorBoundary
      attempt={report}
      fallback={(error) => (
        <ProblemBar problem={{ kind: "display", code: String(error) }} wording={wording} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
  const { errors } = report.score;

  return (
    <>
      {part(
        <ScoreCard
          score={report.score}
          errors={errors}
          wording={wording}
          onShowErrors={() => {
            setTab("findings");
            setFilter("error");
          }}
        />,
      )}
      {part(
        <GoalStrip
          goals={report.goals}
          counts={report.counts}
          wording={wording}
          onPick={(index) => {
            setTab("goals");
            setOpen((before) => new Set(before).add(index));
            setPicked({ index });
          }}
        />,
      )}
      {part(<Deadlines deadlines={report.deadlines} wording={wording} onShowCell={onShowCell} />)}
      <section aria-label={wording.parts}>
        <h2 className={layout.hidden}>{wording.parts}</h2>
        <Tabs
          label={wording.parts}
          tabs={[
            { key: "goals", label: wording.goals.heading(report.goals.length) },
            { key: "findings", label: wording.findings.heading(report.findings.length) },
            { key: "what-if", label: wording.whatIf.tab(countAssumed(assumptions, report.requirements)) },
            { key: "report", label: wording.reporting.tab },
          ]}
          chosen={tab}
          onChoose={setTab}
        >
          {tab === "goals" &&
            part(
              <GoalList
                goals={report.goals}
                wording={wording}
                open={open}
                onToggle={(index) => {
                  setOpen((before) => toggled(before, index));
                }}
                onToggleAll={(all) => {
                  setOpen(new Set(all ? report.goals.keys() : []));
                }}
                shown={goalsShown}
                onShowMore={() => {
                  setGoalsShown((before) => before + PAGE);
                }}
                buttonRef={(index, button) => {
                  if (button === null) buttons.current.delete(index);
                  else buttons.current.set(index, button);
                }}
                onShowCell={onShowCell}
              />,
            )}
          {tab === "findings" &&
            part(
              <FindingList
                findings={report.findings}
                goals={report.goals}
                wording={wording}
                filter={filter}
                onFilter={setFilter}
                shown={findingsShown}
                onShowMore={() => {
                  setFindingsShown((before) => before + PAGE);
                }}
                onShowCell={onShowCell}
                onExcept={onExcept}
                onRemedy={onRemedy}
              />,
            )}
          {tab === "what-if" &&
            part(
              <WhatIf
                report={report}
                reportIf={reportIf}
                assumptions={assumptions}
                onAssume={setAssumptions}
                wording={wording}
              />,
            )}
          {tab === "report" &&
            part(
              <Suspense>
                <Reporting
                  {...reporting}
                  report={reported}
                  choices={reports}
                  onChoose={setReported}
                  wording={wording}
                  onShowCell={onShowCell}
                />
              </Suspense>,
            )}
        </Tabs>
      </section>
    </>
  );
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(index)) copy.add(index);
  return copy;
}
