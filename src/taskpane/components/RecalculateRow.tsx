// Genberegn, the one primary action: what it is doing while it runs, the way to cancel it, when it was last done, and the way to undo it.
import type { RefObject } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PaneState } from "../state";
import { useLayoutStyles } from "./layout.styles";
import { Progress } from "./Progress";

interface Props {
  readonly state: PaneState;
  /** True while something else is done with the workbook. */
  readonly acting: boolean;
  /** When and as of when the result shown was computed, as a sentence; undefined when none is shown. */
  readonly calculatedAt: string | undefined;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  /** Undefined where there is nothing to undo. */
  readonly onUndo: (() => void) | undefined;
  /** Genberegn, which is always there: the keyboard's place when another button goes. */
  readonly main: RefObject<HTMLButtonElement | null>;
  readonly wording: PaneWording;
}

export function RecalculateRow(props: Props) {
  const { state, acting, calculatedAt, onStart, onCancel, onUndo, main, wording } = props;
  const layout = useLayoutStyles();
  const running = state.kind === "running";
  return (
    <>
      <div className={layout.actions}>
        <Button
          appearance="primary"
          onClick={onStart}
          disabledFocusable={running || acting}
          ref={(button: HTMLButtonElement | null) => {
            main.current = button;
          }}
        >
          {running ? wording.recalculating : wording.recalculate}
        </Button>
        {running && state.step !== "writing" && <Button onClick={onCancel}>{wording.cancel}</Button>}
        {state.kind === "done" && calculatedAt !== undefined && (
          <span className={layout.note}>{calculatedAt}</span>
        )}
        {onUndo !== undefined && (
          <Button size="small" appearance="outline" onClick={onUndo}>
            {wording.undo}
          </Button>
        )}
      </div>
      {acting && (
        <>
          <Progress label={wording.working} />
          <p className={layout.note}>{wording.working}</p>
        </>
      )}
      {running && (
        <>
          <Progress label={wording.recalculating} />
          <p className={layout.note}>{wording.step[state.step]}</p>
        </>
      )}
    </>
  );
}
