// The goals in the order of the sheet: status, title, the reason in one sentence; opened, the requirements behind it.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainGoal } from "../../workbook/report";
import { Disclosure } from "./Disclosure";
import { FlipList } from "./FlipList";
import { useGoalStyles } from "./GoalList.styles";
import { useLayoutStyles } from "./layout.styles";
import { MoreButton } from "./MoreButton";
import { RequirementList } from "./RequirementList";
import { ShowCellButton } from "./ShowCellButton";
import { markOf, StatusMark } from "./StatusMark";

interface Props {
  readonly goals: readonly PlainGoal[];
  readonly wording: PaneWording;
  /** Places in the list of the goals that are open. */
  readonly open: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
  readonly onToggleAll: (open: boolean) => void;
  /** How many are shown; the rest wait behind a button. */
  readonly shown: number;
  readonly onShowMore: () => void;
  readonly buttonRef: (index: number, button: HTMLButtonElement | null) => void;
  readonly onShowCell: (address: string) => void;
}

export function GoalList(props: Props) {
  const { goals, wording, open, onToggle, onToggleAll, shown, onShowMore, buttonRef, onShowCell } = props;
  const layout = useLayoutStyles();
  const styles = useGoalStyles();
  const words = wording.goals;
  const allOpen = open.size >= goals.length;
  return (
    <div className={layout.section}>
      <div className={layout.actions}>
        {goals.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              onToggleAll(!allOpen);
            }}
          >
            {allOpen ? words.hideAll : words.showAll}
          </Button>
        )}
      </div>
      {goals.length === 0 && <p className={layout.text}>{words.noGoals}</p>}
      <ul className={layout.list}>
        {goals.slice(0, shown).map((goal, index) => (
          <li key={index} className={styles.item}>
            <Disclosure
              open={open.has(index)}
              onToggle={() => {
                onToggle(index);
              }}
              buttonRef={(button) => {
                buttonRef(index, button);
              }}
              summary={<GoalSummary goal={goal} wording={wording} />}
            >
              <div className={layout.headingRow}>
                <p className={layout.note}>
                  {words.score}: {goal.scoreText}
                </p>
                <ShowCellButton cell={goal.cell} wording={wording} onShowCell={onShowCell} />
              </div>
              <FlipList goal={goal} wording={wording} />
              <RequirementList requirements={goal.requirements} wording={wording} onShowCell={onShowCell} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <MoreButton left={goals.length - shown} wording={wording} onClick={onShowMore} />
    </div>
  );
}

function GoalSummary({ goal, wording }: { readonly goal: PlainGoal; readonly wording: PaneWording }) {
  const styles = useGoalStyles();
  return (
    <>
      <span className={styles.title}>
        {wording.goals.id(goal.id)} {goal.title}
      </span>
      <span className={styles.status}>
        <StatusMark mark={markOf(goal)} />
        {goal.statusText}
      </span>
      <span className={styles.reason}>{goal.reason}</span>
    </>
  );
}
