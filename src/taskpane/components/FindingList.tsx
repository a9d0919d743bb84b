// What the check found, by goal and within a goal by severity, all of it or one severity.
import { useState } from "react";
import type { PaneWording } from "../../wording/pane";
import type { PlainFinding, PlainGoal, PlainRemedy } from "../../workbook/report";
import { firstOf, groupFindings, SEVERITIES } from "../finding-groups";
import type { FindingGroup } from "../finding-groups";
import { FilterRow } from "./FilterRow";
import { FindingItem } from "./FindingItem";
import { useFindingStyles } from "./FindingList.styles";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";

export type SeverityFilter = PlainFinding["severity"] | "all";

interface Props {
  readonly findings: readonly PlainFinding[];
  readonly goals: readonly PlainGoal[];
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
  const { findings, goals, wording, filter, onFilter, shown, onShowMore, onExcept } = props;
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
      {firstOf(groupFindings(chosen, goals), shown).map((group) => (
        <section key={group.goal ?? ""} className={styles.group}>
          <h3 className={layout.heading}>{headingOf(group, wording)}</h3>
          <ul className={styles.list}>
            {group.findings.map((finding) => (
              <FindingItem
                // What is being written about a finding must not follow its place to another, when the filter changes.
                key={`${finding.code} ${finding.place} ${findings.indexOf(finding)}`}
                finding={finding}
                wording={wording}
                by={by}
                onShowCell={props.onShowCell}
                onExcept={(excepted, reason, given) => {
                  setBy(given);
                  onExcept(excepted, reason, given);
                }}
                onRemedy={props.onRemedy}
              />
            ))}
          </ul>
        </section>
      ))}
      <MoreButton left={chosen.length - shown} wording={wording} onClick={onShowMore} />
    </div>
  );
}

function headingOf({ goal, title }: FindingGroup, { findings, goals }: PaneWording): string {
  return goal === null ? findings.wholePlan : `${goals.id(goal)} ${title}`.trim();
}
