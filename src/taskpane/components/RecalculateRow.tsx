// Genberegn, the one primary action: what it is doing while it runs, the way to cancel it, when it was last done, and the way to undo it.
import type { RefObject } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PaneState } from "../state";
import { useLayoutStyles } from "./layout.styles";
import { Progress } from "./Progress";

interface Props {
  readonly state: PaneState;
  /** False where there is no plan to recalculate: something else comes first. */
  readonly isFirst: boolean;
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
  const { state, isFirst, acting, calculatedAt, onStart, onCancel, onUndo, main, wording } = props;
  const layout = useLayoutStyles();
  const running = state.kind === "running";
  return (
    <>
      <div className={layout.actions}>
        <Button
          appearance={isFirst ? "primary" : "secondary"}
          onClick={onStart}
          disabledFocusable={running || acting}
          ref={(button: HTMLButtonElement | null) => {
            main.current = button;
          }}
        >
          {running ? wording.recalculating : wording.recalculate}
        </Button>
        {running && state.step !== "writing" && <Button onClick={onCancel}>{wording.cancel}</Button>}
        {onUndo !== undefined && (
          <Button appearance="subtle" onClick={onUndo}>
            {wording.undo}
          </Button>
        )}
        {state.kind === "done" && calculatedAt !== undefined && (
          <span className={layout.note}>{calculatedAt}</span>
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
