// What the check found: what, where, what to do. In the order the check gives, which puts what decides a verdict first.
import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainFinding, PlainRemedy } from "../../workbook/report";
import { FilterRow } from "./FilterRow";
import { useFindingStyles } from "./FindingList.styles";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";
import { SeverityMark } from "./SeverityMark";
import { ShowCellButton } from "./ShowCellButton";
import { SignForm } from "./SignForm";

export type SeverityFilter = PlainFinding["severity"] | "all";

const SEVERITIES: readonly PlainFinding["severity"][] = ["error", "warning", "info", "excepted"];

interface Props {
  readonly findings: readonly PlainFinding[];
  readonly wording: PaneWording;
  readonly filter: SeverityFilter;
  readonly onFilter: (filter: SeverityFilter) => void;
  readonly shown: number;
  readonly onShowMore: () => void;
  readonly onShowCell: (address: string) => void;
  readonly onExcept: (finding: PlainFinding, reason: string, by: string) => void;
  readonly onRemedy: (remedy: PlainRemedy) => void;
}

export function FindingList(props: Props) {
  const { findings, wording, filter, onFilter, shown, onShowMore, onShowCell, onExcept, onRemedy } = props;
  const [by, setBy] = useState("");
  const layout = useLayoutStyles();
  const styles = useFindingStyles();
  const words = wording.findings;
  const of = (severity: SeverityFilter) =>
    findings.filter((finding) => severity === "all" || finding.severity === severity);
  const kinds = SEVERITIES.filter((severity) => of(severity).length > 0);
  // A filter for something that a new recalculation no longer finds would hide everything.
  const inForce = filter === "all" || kinds.includes(filter) ? filter : "all";
  const chosen = of(inForce);
  if (findings.length === 0) return <p className={layout.text}>{words.none}</p>;
  return (
    <div className={layout.section}>
      <FilterRow
        label={words.filter}
        choices={[
          { key: "all", label: words.all(findings.length) },
          ...kinds.map((severity) => ({ key: severity, label: words.count[severity](of(severity).length) })),
        ]}
        chosen={inForce}
        onChoose={onFilter}
      />
      <ul className={styles.list}>
        {chosen.slice(0, shown).map((finding) => (
          <li
            // What is being written about a finding must not follow its place to another, when the filter changes.
            key={`${finding.code} ${finding.place} ${findings.indexOf(finding)}`}
            className={styles.item}
            data-severity={finding.severity}
            data-code={finding.code}
          >
            <span className={styles.head}>
              <SeverityMark severity={finding.severity} />
              <span className={styles.severity}>{finding.severityText}</span>
              {finding.goal !== null && <span className={styles.place}>{words.goal(finding.goal)}</span>}
              {finding.cell !== null && <span className={styles.place}>{finding.cell}</span>}
            </span>
            <p className={layout.text}>{finding.message}</p>
            {finding.remedy !== "" && (
              <p className={styles.remedy}>{finding.exception?.text ?? finding.remedy}</p>
            )}
            <div className={layout.actions}>
              {finding.fix !== null && (
                <RemedyButton fix={finding.fix} cell={finding.cell} onRemedy={onRemedy} />
              )}
              <ShowCellButton cell={finding.cell} wording={wording} onShowCell={onShowCell} />
              {finding.exceptable && finding.exception === null && (
                <SignForm
                  words={wording.except}
                  label={wording.except.openFor(finding.message)}
                  by={by}
                  onSign={(reason, given) => {
                    setBy(given);
                    onExcept(finding, reason, given);
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <MoreButton left={chosen.length - shown} wording={wording} onClick={onShowMore} />
    </div>
  );
}

interface RemedyButtonProps {
  readonly fix: PlainRemedy;
  readonly cell: string | null;
  readonly onRemedy: (remedy: PlainRemedy) => void;
}

function RemedyButton({ fix, cell, onRemedy }: RemedyButtonProps) {
  return (
    <Button
      size="small"
      aria-label={cell === null ? fix.label : `${fix.label}: ${cell}`}
      onClick={() => {
        onRemedy(fix);
      }}
    >
      {fix.label}
    </Button>
  );
}
