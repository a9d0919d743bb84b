// The pane: who and which year, Genberegn, and then whatever its state calls for. Receives functions; never sees Office.
import { useMemo, useRef, useState } from "react";
import type { Assumptions } from "../evaluation";
import { FluentProvider } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { Language } from "../wording/language";
import type { PaneWording } from "../wording/pane";
import { loadPaneWording } from "../wording/pane/load";
import { announcement } from "./announcement";
import { clockTime } from "./clock-time";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { Header } from "./components/Header";
import { LastResort } from "./components/LastResort";
import { useLayoutStyles } from "./components/layout.styles";
import { Notices } from "./components/Notices";
import { ProblemBar } from "./components/ProblemBar";
import { RecalculateRow } from "./components/RecalculateRow";
import { FirstRun, Ready } from "./components/Welcome";
import { Result } from "./Result";
import { SetUp } from "./SetUp";
import type { PaneServices } from "./services";
import { lastOf } from "./state";
import { useActions } from "./useActions";
import { useRecalculation } from "./useRecalculation";

interface Props {
  readonly services: PaneServices;
  readonly theme: Theme;
  readonly speech: Speech;
}

/** A language, and the pane's texts in it. */
interface Speech {
  readonly language: Language;
  readonly wording: PaneWording;
}

export function App({ services, theme, speech }: Props) {
  const layout = useLayoutStyles();
  const [{ language, wording }, setSpeech] = useState(speech);
  const [unspoken, setUnspoken] = useState<Language>();
  const [lostCell, setLostCell] = useState<string>();
  const [settingUp, setSettingUp] = useState(false);
  const recalculation = useRecalculation(services);
  const actions = useActions(services, recalculation);
  const { state, found, start, cancel, retry, undo, acting, said, outdated, edits } = recalculation;
  const main = useRef<HTMLButtonElement>(null);
  const last = lastOf(state);
  const shown = useMemo(
    () =>
      last === undefined
        ? undefined
        : {
            report: last.report(language),
            likelyReport: last.likelyReport,
            reports: last.reports,
            reportIf: (assumptions: Assumptions) => last.reportIf(assumptions, language),
          },
    [last, language],
  );
  const report = shown?.report;
  const time = last === undefined ? undefined : clockTime(last.at, wording.culture);
  const done = said?.(wording);

  const showCell = (address: string) => {
    setLostCell(undefined);
    services.showCell(address).catch(() => {
      setLostCell(address);
    });
  };
  /** What a button does that goes when it is pressed, and would take the keyboard's place with it. */
  const thenStay = (press: () => void) => () => {
    main.current?.focus();
    press();
  };
  const chooseLanguage = (chosen: Language) => {
    setUnspoken(undefined);
    loadPaneWording(chosen).then(
      (words) => {
        services.rememberLanguage(chosen);
        setSpeech({ language: chosen, wording: words });
      },
      () => {
        setUnspoken(chosen);
      },
    );
  };

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
              <RecalculateRow
                state={state}
                isFirst={found?.hasPlan !== false}
                acting={acting}
                calculatedAt={
                  time === undefined ? undefined : wording.score.calculatedAt(time, report?.asOf.text ?? "")
                }
                onStart={start}
                onCancel={thenStay(cancel)}
                onUndo={undo && thenStay(undo)}
                main={main}
                wording={wording}
              />
              <Notices
                state={state}
                outdated={outdated}
                calculation={last?.calculation ?? "automatic"}
                said={done}
                onUndo={actions.undo && thenStay(actions.undo)}
                lostCell={lostCell}
                keptFrom={time}
                onStart={thenStay(start)}
                onRetry={thenStay(retry)}
                wording={wording}
              />
              {unspoken !== undefined && (
                <ProblemBar
                  problem={{ kind: "offline" }}
                  wording={wording}
                  onRetry={thenStay(() => {
                    chooseLanguage(unspoken);
                  })}
                />
              )}
            </div>
            {settingUp && (
              <SetUp
                result={last}
                actions={actions}
                language={language}
                onLanguage={chooseLanguage}
                onShowCell={showCell}
                wording={wording}
              />
            )}
            {/* Kept while set-up is open, with what was opened and assumed in it. */}
            <div className={settingUp ? layout.away : layout.main}>
              {found?.hasPlan === false && shown === undefined && state.kind !== "running" && (
                <FirstRun
                  carriedYear={found.carriedYear}
                  actions={actions}
                  thenStay={thenStay}
                  wording={wording}
                />
              )}
              {state.kind === "idle" && state.hasPlan && <Ready wording={wording} />}
              {shown !== undefined && (
                <Result
                  {...shown}
                  wording={wording}
                  onShowCell={showCell}
                  onExcept={actions.exceptFinding}
                  onRemedy={actions.applyRemedy}
                  reporting={{
                    services,
                    actions,
                    isBusy: acting || state.kind === "running",
                    edits,
                    language,
                  }}
                />
              )}
            </div>
          </main>
        </div>
        <div role="status" aria-live="polite" className={layout.hidden}>
          {(acting ? wording.working : done) ??
            (outdated && state.kind === "done" ? wording.outdated.text : undefined) ??
            announcement(state, report, wording)}
        </div>
      </ErrorBoundary>
    </FluentProvider>
  );
}
