// The pane before there is a result: in a workbook with a plan, what Genberegn does; in one without, what this is and how to begin.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
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
  readonly wording: PaneWording;
  readonly onCreatePlan: () => void;
  readonly onLinkPlan: () => void;
}

export function FirstRun({ wording, onCreatePlan, onLinkPlan }: FirstRunProps) {
  const layout = useLayoutStyles();
  const words = wording.firstRun;
  return (
    <section className={layout.section} aria-labelledby="first-run-heading">
      <h2 id="first-run-heading" className={layout.heading}>
        {words.heading}
      </h2>
      <p className={layout.text}>{words.what}</p>
      <p className={layout.text}>{words.how}</p>
      <div className={layout.actions}>
        <Button appearance="primary" onClick={onCreatePlan}>
          {words.createPlan}
        </Button>
      </div>
      <p className={layout.text}>{words.linkHow}</p>
      <div className={layout.actions}>
        <Button onClick={onLinkPlan}>{words.link}</Button>
      </div>
      <p className={layout.note}>{words.nothingLeaves}</p>
    </section>
  );
}
