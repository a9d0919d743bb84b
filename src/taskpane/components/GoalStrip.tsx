// All goals in one picture: a tile each with its shape and number, in even rows; below it the counts in words. Pressing a tile goes to
// the goal. Plans with very many goals are shown by their counts alone.
import type { PaneWording } from "../../wording/pane";
import type { PlainGoal, PlainReport } from "../../workbook/report";
import { useStripStyles } from "./GoalStrip.styles";
import { markOf, StatusMark } from "./StatusMark";

/** More tiles than this say less than three counts do. */
const MOST_TILES = 50;
/** As many as fit in a pane of 320 pixels with room for "3.4" in each. */
const MOST_IN_A_ROW = 8;

const STATUSES: readonly PlainGoal["status"][] = ["fulfilled", "not-fulfilled", "undetermined"];

interface Props {
  readonly goals: readonly PlainGoal[];
  readonly counts: PlainReport["counts"];
  readonly wording: PaneWording;
  /** Goes to the goal at this place in the list. */
  readonly onPick: (index: number) => void;
}

/** Tiles in a row, so that the rows are as even as they can be: twelve goals stand as six and six. */
export function tilesInARow(goals: number): number {
  const rows = Math.ceil(goals / MOST_IN_A_ROW);
  return rows === 0 ? 0 : Math.ceil(goals / rows);
}

export function GoalStrip({ goals, counts, wording, onPick }: Props) {
  const styles = useStripStyles();
  return (
    <div className={styles.wrap}>
      {goals.length > 0 && goals.length <= MOST_TILES && (
        <ul
          className={styles.strip}
          aria-label={wording.strip.label}
          style={{ gridTemplateColumns: `repeat(${tilesInARow(goals.length)}, minmax(0, 1fr))` }}
        >
          {goals.map((goal, index) => (
            <li key={index} className={styles.item}>
              <Tile
                goal={goal}
                wording={wording}
                onPick={() => {
                  onPick(index);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.counts}>
        {STATUSES.map((status) => (
          <li key={status} className={styles.count}>
            <StatusMark mark={status} />
            {wording.statusCount[status](counts[status])}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TileProps {
  readonly goal: PlainGoal;
  readonly wording: PaneWording;
  readonly onPick: () => void;
}

function Tile({ goal, wording, onPick }: TileProps) {
  const styles = useStripStyles();
  const label = wording.strip.goal(goal.id, goal.title, goal.statusText);
  return (
    <button type="button" className={styles.tile} onClick={onPick} aria-label={label} title={label}>
      <StatusMark mark={markOf(goal)} />
      <span className={styles.id}>{goal.id}</span>
    </button>
  );
}
