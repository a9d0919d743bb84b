// One goal in "Hvad nu hvis": its outcome as a choice, and below it, where wanted, each of its requirements the same way.
import { useState } from "react";
import type { Assumptions } from "../../evaluation";
import type { PaneWording } from "../../wording/pane";
import type { PlainGoal, PlainRequirement } from "../../workbook/report";
import {
  assumedOf,
  assumedOfRequirement,
  assumeGoal,
  assumeRequirement,
  outcomesOf,
  outcomesOfRequirement,
} from "../assumptions";
import type { Assumable, Assumed } from "../assumptions";
import { Choice } from "./Choice";
import { Disclosure } from "./Disclosure";
import { StatusMark } from "./StatusMark";
import { useWhatIfStyles } from "./WhatIf.styles";

interface Props {
  /** As calculated. */
  readonly goal: PlainGoal;
  /** As it would be. */
  readonly assumed: PlainGoal;
  readonly assumptions: Assumptions;
  readonly onAssume: (assumptions: Assumptions) => void;
  readonly wording: PaneWording;
}

export function WhatIfGoal({ goal, assumed, assumptions, onAssume, wording }: Props) {
  const styles = useWhatIfStyles();
  const [open, setOpen] = useState(false);
  const words = wording.whatIf;
  const name = wording.goals.id(goal.id);
  const outcomes = outcomesOf(goal);
  return (
    <li className={styles.goal}>
      <h4 className={styles.title}>
        {name} {goal.title}
      </h4>
      <Outcome then={assumed} now={goal} wording={wording} />
      {outcomes.length > 0 && (
        <Choice
          label={words.choose(name)}
          choices={choices(outcomes, wording)}
          chosen={assumedOf(assumptions, goal)}
          onChoose={(outcome) => {
            onAssume(assumeGoal(assumptions, goal, outcome));
          }}
        />
      )}
      {goal.requirements.length > 0 && (
        <div>
          <Disclosure
            summary={words.requirements(goal.requirements.length)}
            level="h5"
            open={open}
            onToggle={() => {
              setOpen(!open);
            }}
          >
            <ul className={styles.requirements}>
              {goal.requirements.map((requirement, index) => (
                <Requirement
                  key={index}
                  requirement={requirement}
                  assumed={assumed.requirements[index] ?? requirement}
                  chosen={assumedOfRequirement(assumptions, requirement)}
                  onChoose={(outcome) => {
                    onAssume(assumeRequirement(assumptions, requirement.id, outcome));
                  }}
                  wording={wording}
                />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </li>
  );
}

interface RequirementProps {
  readonly requirement: PlainRequirement;
  readonly assumed: PlainRequirement;
  readonly chosen: Assumed;
  readonly onChoose: (outcome: Assumed) => void;
  readonly wording: PaneWording;
}

function Requirement({ requirement, assumed, chosen, onChoose, wording }: RequirementProps) {
  const styles = useWhatIfStyles();
  return (
    <li className={styles.requirement}>
      <span>{requirement.text}</span>
      <Outcome then={assumed} now={requirement} wording={wording} />
      <Choice
        label={wording.whatIf.choose(requirement.text)}
        choices={choices(outcomesOfRequirement(requirement), wording)}
        chosen={chosen}
        onChoose={onChoose}
      />
    </li>
  );
}

type Verdict = Pick<PlainGoal, "status" | "statusText">;

/** The status as it would be, with the calculated one where it is another. */
function Outcome(props: { readonly then: Verdict; readonly now: Verdict; readonly wording: PaneWording }) {
  const { then, now, wording } = props;
  const styles = useWhatIfStyles();
  return (
    <span className={styles.status}>
      <StatusMark mark={then.status} />
      {then.status === now.status
        ? now.statusText
        : wording.whatIf.insteadOf(then.statusText, now.statusText.toLowerCase())}
    </span>
  );
}

function choices(outcomes: readonly Assumable[], { whatIf }: PaneWording) {
  return [
    { key: "calculated" as const, label: whatIf.asCalculated },
    ...outcomes.map((key) => ({ key, label: whatIf.choice[key] })),
  ];
}
