// The pane: who and which year, Genberegn, and then whatever its state calls for. Receives functions; never sees Office.
import { useMemo, useRef, useState } from "react";
import type { Assumptions } from "../evaluation";
import { Button, FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { Language } from "../wording/language";
import { paneWording } from "../wording/pane";
import type { PlainFinding, PlainRemedy } from "../workbook/report";
import { announcement } from "./announcement";
import { clockTime } from "./clock-time";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Header } from "./components/Header";
import { LastResort } from "./components/LastResort";
import { useLayoutStyles } from "./components/layout.styles";
import { Notice } from "./components/Notice";
import { ProblemBar } from "./components/ProblemBar";
import { Progress } from "./components/Progress";
import { FirstRun, Ready } from "./components/Welcome";
import { Result } from "./Result";
import { SetUp } from "./SetUp";
import type { PaneServices } from "./services";
import { lastOf } from "./state";
import type { PaneState } from "./state";
import { useRecalculation } from "./useRecalculation";
import type { Said } from "./useRecalculation";

interface Props {
  readonly services: PaneServices;
  readonly theme: Theme;
  readonly language: Language;
}

export function App({ services, theme, language: first }: Props) {
  const layout = useLayoutStyles();
  const [language, setLanguage] = useState(first);
  const [lostCell, setLostCell] = useState<string>();
  const [settingUp, setSettingUp] = useState(false);
  // Belongs to what was said of the correction, and goes with it.
  const [undo, setUndo] = useState<{ readonly said: Said; readonly run: () => Promise<void> }>();
  const main = useRef<HTMLButtonElement>(null);
  const { state, start, cancel, act, retry, said, outdated } = useRecalculation(services);
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
  const chooseLanguage = (chosen: Language) => {
    services.rememberLanguage(chosen);
    setLanguage(chosen);
  };
  const createPlan = () => {
    act(async () => {
      await services.createPlan();
      return (words) => words.setUp.added;
    });
  };
  const repairPlan = () => {
    act(async () => {
      const { added, blocked } = await services.repairPlan();
      return (words) => words.setUp.repaired(added.join(", "), blocked.join(", "));
    });
  };
  const freezing = (again: boolean) => () => {
    act(async () => {
      const { terms, code } = await services.freezePlan(again);
      return (words) => words.setUp.frozen(terms, code);
    });
  };
  const exceptFinding = (finding: PlainFinding, reason: string, by: string) => {
    act(async () => {
      await services.exceptFinding(finding, reason, by);
      return (words) => words.except.done;
    });
  };
  const applyRemedy = (remedy: PlainRemedy) => {
    act(async () => {
      const run = await services.applyRemedy(remedy);
      const told: Said = (words) => words.remedied.done(remedy.place ?? remedy.table);
      setUndo({ said: told, run });
      return told;
    });
  };
  const undoRemedy = (run: () => Promise<void>) => {
    act(async () => {
      await run();
      return (words) => words.remedied.undone;
    });
  };
  const linkPlan = () => {
    act(async () => {
      await services.showCell(await services.linkPlan());
      return (words) => words.firstRun.linked;
    });
  };
  const doing = said?.(wording);

  return (
    <FluentProvider theme={theme} className={layout.root} lang={wording.culture}>
      <ErrorBoundary
        attempt={last}
        fallback={(error) => <LastResort error={error} score={report?.score.text} wording={wording} />}
      >
        <div className={layout.column}>
          <Header
            plan={report?.plan}
            wording={wording}
            onSwitchLanguage={() => {
              chooseLanguage(language === "da" ? "en" : "da");
            }}
            setUp={{
              open: settingUp,
              onToggle: () => {
                setSettingUp(!settingUp);
              },
            }}
          />
          <main className={layout.main}>
            <div className={layout.section}>
              <div className={layout.actions}>
                <Button
                  appearance="primary"
                  onClick={start}
                  disabledFocusable={state.kind === "running"}
                  ref={(button: HTMLButtonElement | null) => {
                    main.current = button;
                  }}
                >
                  {state.kind === "running" ? wording.recalculating : wording.recalculate}
                </Button>
                {state.kind === "running" && state.step !== "writing" && (
                  <Button
                    onClick={() => {
                      // The button goes when it has been pressed, and would take the keyboard's place with it.
                      main.current?.focus();
                      cancel();
                    }}
                  >
                    {wording.cancel}
                  </Button>
                )}
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
                <ProblemBar problem={state.problem} wording={wording} keptFrom={time} onRetry={retry} />
              )}
              {outdated && state.kind !== "running" && (
                <Notice
                  severity="warning"
                  kind="outdated"
                  action={<Button onClick={start}>{wording.recalculate}</Button>}
                >
                  {wording.outdated.text}
                </Notice>
              )}
              {doing !== undefined && (
                <Notice
                  severity="info"
                  kind="said"
                  action={
                    undo !== undefined &&
                    undo.said === said && (
                      <Button
                        onClick={() => {
                          undoRemedy(undo.run);
                        }}
                      >
                        {wording.remedied.undo}
                      </Button>
                    )
                  }
                >
                  {doing}
                </Notice>
              )}
              {lostCell !== undefined && <Notice severity="warning">{wording.couldNotShow(lostCell)}</Notice>}
            </div>
            {settingUp && (
              <SetUp
                result={last}
                actions={[
                  { label: wording.setUp.repair, how: wording.setUp.repairHow, run: repairPlan },
                  { label: wording.setUp.freeze, how: wording.setUp.freezeHow, run: freezing(false) },
                  {
                    label: wording.setUp.freezeAgain,
                    how: wording.setUp.freezeAgainHow,
                    run: freezing(true),
                  },
                  { label: wording.firstRun.link, how: wording.firstRun.linkHow, run: linkPlan },
                ]}
                language={language}
                onLanguage={chooseLanguage}
                onShowCell={showCell}
                wording={wording}
              />
            )}
            {/* Kept while set-up is open, with what was opened and assumed in it. */}
            <div className={settingUp ? layout.away : layout.main}>
              {noPlan(state) && (
                <FirstRun wording={wording} onCreatePlan={createPlan} onLinkPlan={linkPlan} />
              )}
              {state.kind === "idle" && state.hasPlan && <Ready wording={wording} />}
              {shown !== undefined && (
                <Result
                  {...shown}
                  wording={wording}
                  onShowCell={showCell}
                  onExcept={exceptFinding}
                  onRemedy={applyRemedy}
                />
              )}
            </div>
          </main>
        </div>
        <div role="status" aria-live="polite" className={layout.hidden}>
          {doing ??
            (outdated && state.kind === "done" ? wording.outdated.text : undefined) ??
            announcement(state, report, wording)}
        </div>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function noPlan(state: PaneState): boolean {
  return state.kind === "idle" && !state.hasPlan;
}
