// What the check found: what, where, what to do. In the order the check gives, which puts what decides a verdict first.
import type { PaneWording } from "../../wording/pane";
import type { PlainFinding } from "../../workbook/report";
import { useFindingStyles } from "./FindingList.styles";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";
import { SeverityMark } from "./SeverityMark";
import { ShowCellButton } from "./ShowCellButton";

const SEVERITIES: readonly PlainFinding["severity"][] = ["error", "warning", "info"];

interface Props {
  readonly findings: readonly PlainFinding[];
  readonly wording: PaneWording;
  readonly shown: number;
  readonly onShowMore: () => void;
  readonly onShowCell: (address: string) => void;
}

export function FindingList({ findings, wording, shown, onShowMore, onShowCell }: Props) {
  const layout = useLayoutStyles();
  const styles = useFindingStyles();
  const words = wording.findings;
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <section className={layout.section} aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={layout.heading}>
        {words.heading}
      </h2>
      {findings.length === 0 ? (
        <p className={layout.text}>{words.none}</p>
      ) : (
        <p className={layout.note}>
          {counts.map(({ severity, count }) => words.count[severity](count)).join(" · ")}
        </p>
      )}
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={index} className={styles.item} data-severity={finding.severity}>
            <span className={styles.head}>
              <SeverityMark severity={finding.severity} />
              <span className={styles.severity}>{finding.severityText}</span>
              {finding.cell !== null && <span className={styles.place}>{finding.cell}</span>}
            </span>
            <p className={layout.text}>{finding.message}</p>
            {finding.remedy !== "" && <p className={styles.remedy}>{finding.remedy}</p>}
            <ShowCellButton cell={finding.cell} wording={wording} onShowCell={onShowCell} />
          </li>
        ))}
      </ul>
      <MoreButton left={findings.length - shown} wording={wording} onClick={onShowMore} />
    </section>
  );
}
