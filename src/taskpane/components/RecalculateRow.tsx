// Genberegn, the one primary action: what it is doing while it runs, the way to cancel it, and when it was last done.
import { useRef } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PaneState } from "../state";
import { useLayoutStyles } from "./layout.styles";
import { Progress } from "./Progress";

interface Props {
  readonly state: PaneState;
  /** When and as of when the result shown was computed, as a sentence; undefined when none is shown. */
  readonly calculatedAt: string | undefined;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  readonly wording: PaneWording;
}

export function RecalculateRow({ state, calculatedAt, onStart, onCancel, wording }: Props) {
  const layout = useLayoutStyles();
  const main = useRef<HTMLButtonElement>(null);
  const running = state.kind === "running";
  return (
    <>
      <div className={layout.actions}>
        <Button
          appearance="primary"
          onClick={onStart}
          disabledFocusable={running}
          ref={(button: HTMLButtonElement | null) => {
            main.current = button;
          }}
        >
          {running ? wording.recalculating : wording.recalculate}
        </Button>
        {running && state.step !== "writing" && (
          <Button
            onClick={() => {
              // The button goes when it has been pressed, and would take the keyboard's place with it.
              main.current?.focus();
              onCancel();
            }}
          >
            {wording.cancel}
          </Button>
        )}
        {state.kind === "done" && calculatedAt !== undefined && (
          <span className={layout.note}>{calculatedAt}</span>
        )}
      </div>
      {running && (
        <>
          <Progress label={wording.recalculating} />
          <p className={layout.note}>{wording.step[state.step]}</p>
        </>
      )}
    </>
  );
}
