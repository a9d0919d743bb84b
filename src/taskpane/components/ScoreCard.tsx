// The score: what is certain, what is possible, and whether open errors may still change it.
import { mergeClasses } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainReport } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";
import { useScoreStyles } from "./ScoreCard.styles";

interface Props {
  readonly score: PlainReport["score"];
  /** Findings that a verdict cannot be trusted with. */
  readonly errors: number;
  readonly wording: PaneWording;
}

export function ScoreCard({ score, errors, wording }: Props) {
  const layout = useLayoutStyles();
  const styles = useScoreStyles();
  const words = wording.score;
  return (
    <section className={layout.section} aria-labelledby="score-heading">
      <div className={layout.headingRow}>
        <h2 id="score-heading" className={layout.heading}>
          {words.heading}
        </h2>
        {errors > 0 && <span className={styles.provisional}>{words.provisional}</span>}
      </div>
      <p className={mergeClasses(layout.text, styles.figure)} data-testid="score">
        {score.text}
      </p>
      {score.certain !== score.possible && <p className={layout.note}>{words.explanation}</p>}
      {errors > 0 && <p className={layout.note}>{words.provisionalBecause(errors)}</p>}
    </section>
  );
}
