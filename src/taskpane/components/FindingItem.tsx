// One finding: what, where, what to do, and the ways on: mend it, go to its cell, answer for it.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainFinding, PlainRemedy } from "../../workbook/report";
import { useFindingStyles } from "./FindingList.styles";
import { useLayoutStyles } from "./layout.styles";
import { SeverityMark } from "./SeverityMark";
import { ShowCellButton } from "./ShowCellButton";
import { SignForm } from "./SignForm";

interface Props {
  readonly finding: PlainFinding;
  readonly wording: PaneWording;
  /** The name last given for an exception. */
  readonly by: string;
  readonly onShowCell: (address: string) => void;
  readonly onExcept: (finding: PlainFinding, reason: string, by: string) => void;
  readonly onRemedy: (remedy: PlainRemedy) => void;
}

export function FindingItem({ finding, wording, by, onShowCell, onExcept, onRemedy }: Props) {
  const layout = useLayoutStyles();
  const styles = useFindingStyles();
  const { cell, fix } = finding;
  return (
    <li className={styles.item} data-severity={finding.severity} data-code={finding.code}>
      <span className={styles.head}>
        <SeverityMark severity={finding.severity} />
        <span className={styles.severity}>{finding.severityText}</span>
        {cell !== null && <span className={styles.place}>{cell}</span>}
      </span>
      <p className={layout.text}>{finding.message}</p>
      {finding.remedy !== "" && <p className={styles.remedy}>{finding.exception?.text ?? finding.remedy}</p>}
      <div className={layout.actions}>
        {fix !== null && (
          <Button
            size="small"
            aria-label={cell === null ? fix.label : `${fix.label}: ${cell}`}
            onClick={() => {
              onRemedy(fix);
            }}
          >
            {fix.label}
          </Button>
        )}
        <ShowCellButton cell={cell} wording={wording} onShowCell={onShowCell} />
        {finding.exceptable && finding.exception === null && (
          <SignForm
            words={wording.except}
            about={finding.message}
            by={by}
            onSign={(reason, given) => {
              onExcept(finding, reason, given);
            }}
          />
        )}
      </div>
    </li>
  );
}
