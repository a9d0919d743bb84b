// The score: what is certain, what is possible, and whether open errors may still change it.
import { Button, mergeClasses } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainReport } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";
import { ScoreBar } from "./ScoreBar";
import { useScoreStyles } from "./ScoreCard.styles";

interface Props {
  readonly score: PlainReport["score"];
  /** Findings that a verdict cannot be trusted with. */
  readonly errors: number;
  readonly wording: PaneWording;
  readonly onShowErrors: () => void;
}

export function ScoreCard({ score, errors, wording, onShowErrors }: Props) {
  const layout = useLayoutStyles();
  const styles = useScoreStyles();
  const words = wording.score;
  return (
    <section className={layout.section} aria-labelledby="score-heading">
      <div className={layout.headingRow}>
        <h2 id="score-heading" className={layout.heading}>
          {words.heading}
        </h2>
        {score.provisional && <span className={styles.provisional}>{words.provisional}</span>}
      </div>
      <p className={mergeClasses(layout.text, styles.figure)} data-testid="score">
        {score.text}
      </p>
      <ScoreBar score={score} />
      {score.certain !== score.possible && <p className={layout.note}>{words.explanation}</p>}
      {score.provisional && (
        <div className={layout.actions}>
          <p className={layout.note}>{words.provisionalBecause(errors)}</p>
          <Button size="small" onClick={onShowErrors}>
            {words.showErrors}
          </Button>
        </div>
      )}
      {score.groups.length > 0 && (
        <ul className={layout.list}>
          {score.groups.map((group) => (
            <li key={group.group}>
              {group.group}: {group.text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
