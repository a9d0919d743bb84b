// A finished result: score, strip, findings, goals. Each part stands in its own boundary, so one that fails takes none with it.
import { useRef, useState } from "react";
import type { ReactNode } from "react";
import type { PaneWording } from "../wording/pane";
import type { PlainReport } from "../workbook/report";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { FindingList } from "./components/FindingList";
import { GoalList } from "./components/GoalList";
import { GoalStrip } from "./components/GoalStrip";
import { ProblemBar } from "./components/ProblemBar";
import { ScoreCard } from "./components/ScoreCard";

/** Rows added at a time to a long list; every goal that has a tile in the strip is among the first. */
const PAGE = 50;

interface Props {
  readonly report: PlainReport;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function Result({ report, wording, onShowCell }: Props) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [goalsShown, setGoalsShown] = useState(PAGE);
  const [findingsShown, setFindingsShown] = useState(PAGE);
  const buttons = useRef(new Map<number, HTMLButtonElement>());

  const pick = (index: number) => {
    setOpen((before) => new Set(before).add(index));
    const button = buttons.current.get(index);
    button?.focus();
    button?.scrollIntoView({ block: "nearest" });
  };
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
  const errors = report.findings.filter((finding) => finding.severity === "error").length;

  return (
    <>
      {part(<ScoreCard score={report.score} errors={errors} wording={wording} />)}
      {part(<GoalStrip goals={report.goals} counts={report.counts} wording={wording} onPick={pick} />)}
      {part(
        <FindingList
          findings={report.findings}
          wording={wording}
          shown={findingsShown}
          onShowMore={() => {
            setFindingsShown((before) => before + PAGE);
          }}
          onShowCell={onShowCell}
        />,
      )}
      {part(
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
    </>
  );
}

function toggled(set: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const copy = new Set(set);
  if (!copy.delete(index)) copy.add(index);
  return copy;
}
