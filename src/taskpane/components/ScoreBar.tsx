// The score as a bar: what is certain is solid, what is still possible is hatched, the rest is empty. The figures stand above it.
import { mergeClasses } from "@fluentui/react-components";
import type { PlainTotal } from "../../workbook/report";
import { useScoreBarStyles } from "./ScoreBar.styles";

export function ScoreBar({ score }: { readonly score: Omit<PlainTotal, "text"> }) {
  const styles = useScoreBarStyles();
  const share = (value: number) =>
    score.total > 0 ? `${Math.min(100, Math.max(0, (value / score.total) * 100))}%` : "0%";
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.part, styles.possible)} style={{ width: share(score.possible) }} />
      <div className={mergeClasses(styles.part, styles.certain)} style={{ width: share(score.certain) }} />
    </div>
  );
}
