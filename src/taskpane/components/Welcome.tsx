// The pane before there is a result: in a workbook with a plan, what Genberegn does; in one without, what this is and how to begin.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { Actions } from "../useActions";
import { useLayoutStyles } from "./layout.styles";

export function Ready({ wording }: { readonly wording: PaneWording }) {
  const layout = useLayoutStyles();
  return (
    <section className={layout.section} aria-labelledby="ready-heading">
      <h2 id="ready-heading" className={layout.heading}>
        {wording.ready.heading}
      </h2>
      <p className={layout.text}>{wording.ready.text}</p>
      <p className={layout.note}>{wording.firstRun.nothingLeaves}</p>
    </section>
  );
}

interface FirstRunProps {
  /** The year of the plan the workbook was made for; null where it was made for none. */
  readonly carriedYear: number | null;
  readonly actions: Pick<Actions, "createCarried" | "createPlan" | "linkPlan">;
  /** What a button does that goes when it is pressed. */
  readonly thenStay: (press: () => void) => () => void;
  readonly wording: PaneWording;
}

export function FirstRun({ carriedYear, actions, thenStay, wording }: FirstRunProps) {
  const layout = useLayoutStyles();
  const words = wording.firstRun;
  return (
    <section className={layout.section} aria-labelledby="first-run-heading">
      <h2 id="first-run-heading" className={layout.heading}>
        {carriedYear === null ? words.heading : wording.carried.heading(carriedYear)}
      </h2>
      {carriedYear === null ? (
        <>
          <p className={layout.text}>{words.what}</p>
          <p className={layout.text}>{words.how}</p>
          <Begin
            label={words.createPlan}
            isPrimary
            press={thenStay(() => {
              actions.createPlan("empty");
            })}
          />
          <p className={layout.text}>{words.exampleHow}</p>
          <Begin
            label={words.createExample}
            press={thenStay(() => {
              actions.createPlan("example");
            })}
          />
          <p className={layout.text}>{words.linkHow}</p>
          <Begin label={words.link} press={thenStay(actions.linkPlan)} />
        </>
      ) : (
        <>
          <p className={layout.text}>{wording.carried.text}</p>
          <Begin
            label={wording.carried.create(carriedYear)}
            isPrimary
            press={thenStay(() => {
              actions.createCarried(carriedYear);
            })}
          />
        </>
      )}
      <p className={layout.note}>{words.nothingLeaves}</p>
    </section>
  );
}

interface BeginProps {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly press: () => void;
}

function Begin({ label, isPrimary = false, press }: BeginProps) {
  return (
    <div>
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={press}>
        {label}
      </Button>
    </div>
  );
}
