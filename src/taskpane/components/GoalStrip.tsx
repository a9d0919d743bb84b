// All goals in one picture: a tile each, wide as its weight, with its shape and number; below it the counts in words.
// Pressing a tile goes to the goal. Plans with very many goals are shown by their counts alone.
import type { PaneWording } from "../../wording/pane";
import type { PlainGoal, PlainReport } from "../../workbook/report";
import { StatusMark } from "./StatusMark";
import { useStripStyles } from "./GoalStrip.styles";

/** More tiles than this say less than three counts do. */
const MOST_TILES = 50;

const STATUSES: readonly PlainGoal["status"][] = ["fulfilled", "not-fulfilled", "undetermined"];

interface Props {
  readonly goals: readonly PlainGoal[];
  readonly counts: PlainReport["counts"];
  readonly wording: PaneWording;
  /** Goes to the goal at this place in the list. */
  readonly onPick: (index: number) => void;
}

export function GoalStrip({ goals, counts, wording, onPick }: Props) {
  const styles = useStripStyles();
  return (
    <div className={styles.wrap}>
      {goals.length > 0 && goals.length <= MOST_TILES && (
        <ul className={styles.strip} aria-label={wording.strip.label}>
          {goals.map((goal, index) => (
            <li key={index} className={styles.item} style={{ flexGrow: Math.max(goal.weight, 0.01) }}>
              <button
                type="button"
                className={styles.tile}
                onClick={() => {
                  onPick(index);
                }}
                aria-label={wording.strip.goal(goal.id, goal.title, goal.statusText)}
                title={wording.strip.goal(goal.id, goal.title, goal.statusText)}
              >
                <StatusMark status={goal.status} />
                <span className={styles.id}>{goal.id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.counts}>
        {STATUSES.map((status) => (
          <li key={status} className={styles.count}>
            <StatusMark status={status} />
            {wording.statusCount[status](counts[status])}
          </li>
        ))}
      </ul>
    </div>
  );
}
