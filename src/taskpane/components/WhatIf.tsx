// "Hvad nu hvis": other outcomes for goals and requirements, with the score and its range at once. It says all the way that it is assumed.
import { useMemo, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Assumptions } from "../../evaluation";
import type { PaneWording } from "../../wording/pane";
import type { PlainReport } from "../../workbook/report";
import { countAssumed, NOTHING_ASSUMED } from "../assumptions";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";
import { Notice } from "./Notice";
import { ScoreBar } from "./ScoreBar";
import { useScoreStyles } from "./ScoreCard.styles";
import { useWhatIfStyles } from "./WhatIf.styles";
import { WhatIfGoal } from "./WhatIfGoal";

/** Goals shown at a time. */
const PAGE = 50;

interface Props {
  /** As calculated. */
  readonly report: PlainReport;
  readonly reportIf: (assumptions: Assumptions) => PlainReport;
  readonly assumptions: Assumptions;
  readonly onAssume: (assumptions: Assumptions) => void;
  readonly wording: PaneWording;
}

export function WhatIf({ report, reportIf, assumptions, onAssume, wording }: Props) {
  const layout = useLayoutStyles();
  const styles = useWhatIfStyles();
  const scores = useScoreStyles();
  const [shown, setShown] = useState(PAGE);
  const words = wording.whatIf;
  // Judging a large plan anew takes its time: only when something was changed.
  const assumed = useMemo(() => reportIf(assumptions), [reportIf, assumptions]);
  const goals = report.goals.flatMap((goal, index) => {
    const then = assumed.goals[index];
    return goal.standing === "active" && then !== undefined ? [{ goal, then }] : [];
  });
  const count = countAssumed(assumptions, report.requirements);
  if (goals.length === 0) return <p className={layout.text}>{words.nothing}</p>;
  return (
    <div className={layout.section}>
      <Notice severity="info" kind="assumption">
        <p className={layout.text}>{words.note}</p>
      </Notice>
      <section className={styles.score} aria-label={words.heading}>
        <h3 className={layout.heading}>{words.heading}</h3>
        <p
          className={mergeClasses(layout.text, scores.figure, styles.figure)}
          aria-live="polite"
          data-testid="assumed-score"
        >
          {assumed.score.text}
        </p>
        <ScoreBar score={assumed.score} />
        <p className={layout.note}>{words.calculated(report.score.text)}</p>
        <div className={layout.actions}>
          <p className={layout.note}>{count === 0 ? words.how : words.assumed(count)}</p>
          {/* Stays when there is nothing to reset: a button that goes takes the keyboard's place with it. */}
          <Button
            size="small"
            disabledFocusable={count === 0}
            onClick={() => {
              onAssume(NOTHING_ASSUMED);
            }}
          >
            {words.reset}
          </Button>
        </div>
      </section>
      <ul className={layout.list}>
        {goals.slice(0, shown).map(({ goal, then }, index) => (
          <WhatIfGoal
            key={index}
            goal={goal}
            assumed={then}
            assumptions={assumptions}
            onAssume={onAssume}
            wording={wording}
          />
        ))}
      </ul>
      <MoreButton
        left={goals.length - shown}
        wording={wording}
        onClick={() => {
          setShown(shown + PAGE);
        }}
      />
    </div>
  );
}
