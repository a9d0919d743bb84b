// What a goal asks for: each requirement with result, target, margin and its reason, and the way to its row in the sheet.
import type { PaneWording } from "../../wording/pane";
import type { PlainRequirement } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";
import { useRequirementStyles } from "./RequirementList.styles";
import { ShowCellButton } from "./ShowCellButton";
import { StatusMark } from "./StatusMark";

interface Props {
  readonly requirements: readonly PlainRequirement[];
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function RequirementList({ requirements, wording, onShowCell }: Props) {
  const layout = useLayoutStyles();
  const styles = useRequirementStyles();
  if (requirements.length === 0) return <p className={layout.text}>{wording.goals.noRequirements}</p>;
  return (
    <ul className={styles.list} aria-label={wording.goals.requirements}>
      {requirements.map((requirement, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.text}>{requirement.text}</span>
          <span className={styles.status}>
            <StatusMark mark={requirement.status} />
            {requirement.statusText}
          </span>
          <span>{requirement.reason}</span>
          <dl className={styles.facts}>
            <Fact
              name={wording.goals.value}
              value={requirement.valueText === "" ? wording.goals.noValue : requirement.valueText}
            />
            <Fact name={wording.goals.target} value={requirement.targetText} />
            <Fact name={wording.goals.margin} value={requirement.marginText} />
          </dl>
          <ShowCellButton cell={requirement.cell} wording={wording} onShowCell={onShowCell} />
        </li>
      ))}
    </ul>
  );
}

/** A named value; nothing where the kind of requirement has none. */
function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  const styles = useRequirementStyles();
  if (value === "") return null;
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}
