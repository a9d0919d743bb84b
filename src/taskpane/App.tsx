// The pane: who and which year, Genberegn, and then whatever its state calls for. Receives functions; never sees Office.
import { useMemo, useState } from "react";
import type { Assumptions } from "../evaluation";
import { Button, FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { Language } from "../wording/language";
import { paneWording } from "../wording/pane";
import type { PaneWording } from "../wording/pane";
import type { PlainReport } from "../workbook/report";
import { clockTime } from "./clock-time";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Header } from "./components/Header";
import { useLayoutStyles } from "./components/layout.styles";
import { Notice } from "./components/Notice";
import { ProblemBar } from "./components/ProblemBar";
import { Progress } from "./components/Progress";
import { FirstRun, Ready } from "./components/Welcome";
import { Result } from "./Result";
import type { PaneServices } from "./services";
import { lastOf } from "./state";
import type { PaneState } from "./state";
import { useRecalculation } from "./useRecalculation";

interface Props {
  readonly services: PaneServices;
  readonly theme: Theme;
  readonly language: Language;
}

export function App({ services, theme, language: first }: Props) {
  const layout = useLayoutStyles();
  const [language, setLanguage] = useState(first);
  const [lostCell, setLostCell] = useState<string>();
  const { state, start, createPlan } = useRecalculation(services, language);
  const wording = paneWording(language);
  const last = lastOf(state);
  const shown = useMemo(
    () =>
      last === undefined
        ? undefined
        : {
            report: last.report(language),
            reportIf: (assumptions: Assumptions) => last.reportIf(assumptions, language),
          },
    [last, language],
  );
  const report = shown?.report;
  const time = last === undefined ? undefined : clockTime(last.at, wording.culture);

  const showCell = (address: string) => {
    setLostCell(undefined);
    services.showCell(address).catch(() => {
      setLostCell(address);
    });
  };
  const switchLanguage = () => {
    const other: Language = language === "da" ? "en" : "da";
    services.rememberLanguage(other);
    setLanguage(other);
  };

  return (
    <FluentProvider theme={theme} className={layout.root} lang={wording.culture}>
      <ErrorBoundary
        attempt={last}
        fallback={(error) => <LastResort error={error} score={report?.score.text} wording={wording} />}
      >
        <div className={layout.column}>
          <Header plan={report?.plan} wording={wording} onSwitchLanguage={switchLanguage} />
          <main className={layout.main}>
            <div className={layout.section}>
              <div className={layout.actions}>
                <Button appearance="primary" onClick={start} disabledFocusable={state.kind === "running"}>
                  {state.kind === "running" ? wording.recalculating : wording.recalculate}
                </Button>
                {state.kind === "done" && time !== undefined && (
                  <span className={layout.note}>
                    {wording.score.calculatedAt(time, report?.asOf.text ?? "")}
                  </span>
                )}
              </div>
              {state.kind === "running" && (
                <>
                  <Progress label={wording.recalculating} />
                  <p className={layout.note}>{wording.step[state.step]}</p>
                </>
              )}
              {state.kind === "failed" && (
                <ProblemBar problem={state.problem} wording={wording} keptFrom={time} onRetry={start} />
              )}
              {lostCell !== undefined && <Notice severity="warning">{wording.couldNotShow(lostCell)}</Notice>}
            </div>
            {noPlan(state) && <FirstRun wording={wording} onCreatePlan={createPlan} />}
            {state.kind === "idle" && state.hasPlan && <Ready wording={wording} />}
            {shown !== undefined && <Result {...shown} wording={wording} onShowCell={showCell} />}
          </main>
        </div>
        <div role="status" aria-live="polite" className={layout.hidden}>
          {announcement(state, report, wording)}
        </div>
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** The whole pane could not be drawn: say so, with the score that was last known. */
function LastResort(props: {
  readonly error: unknown;
  readonly score: string | undefined;
  readonly wording: PaneWording;
}) {
  const layout = useLayoutStyles();
  return (
    <main className={layout.column}>
      <ProblemBar problem={{ kind: "display", code: String(props.error) }} wording={props.wording} />
      {props.score !== undefined && (
        <p className={layout.text}>
          {props.wording.score.heading}: {props.score}
        </p>
      )}
    </main>
  );
}

function noPlan(state: PaneState): boolean {
  return state.kind === "idle" && !state.hasPlan;
}

/** What a screen reader is told when the state changes. */
function announcement(state: PaneState, report: PlainReport | undefined, wording: PaneWording): string {
  const count = (severity: string) =>
    (report?.findings ?? []).filter((finding) => finding.severity === severity).length;
  switch (state.kind) {
    case "loading":
    case "idle":
      return "";
    case "running":
      return wording.announce.running;
    case "done":
      return wording.announce.done(report?.score.text ?? "", count("error"), count("warning"));
    case "failed":
      return wording.announce.failed(wording.problem[state.problem.kind].title);
  }
}
