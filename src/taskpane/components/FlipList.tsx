// What it would take for a goal to turn: the fewest requirements, each with how far it is from it.
import type { PaneWording } from "../../wording/pane";
import type { PlainGoal } from "../../workbook/report";
import { useLayoutStyles } from "./layout.styles";
import { StatusMark } from "./StatusMark";

interface Props {
  readonly goal: PlainGoal;
  readonly wording: PaneWording;
}

export function FlipList({ goal, wording }: Props) {
  const layout = useLayoutStyles();
  if (goal.standing !== "active") return null;
  const isFulfilled = goal.status === "fulfilled";
  const ids = isFulfilled ? goal.flips.toNotFulfilled : goal.flips.toFulfilled;
  if (ids === null)
    return isFulfilled ? null : <p className={layout.note}>{wording.goals.toFulfilledByNone}</p>;
  const turning = goal.requirements.filter(({ id }) => ids.includes(id));
  return (
    <div>
      <p className={layout.note}>{isFulfilled ? wording.goals.toNotFulfilled : wording.goals.toFulfilled}</p>
      <ul className={layout.list} data-testid="flips">
        {turning.map((requirement, index) => (
          <li key={index} className={layout.marked}>
            <StatusMark mark={requirement.status} />
            <span>
              {requirement.text}
              {requirement.marginText !== "" && ` (${requirement.marginText})`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
