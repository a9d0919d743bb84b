// What there is to tell above a result: what went wrong, that the inputs have changed, what was last done, a cell that is not there.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { Calculation } from "../../workbook/snapshot";
import type { PaneState } from "../state";
import { Notice } from "./Notice";
import { ProblemBar } from "./ProblemBar";

interface Props {
  readonly state: PaneState;
  readonly outdated: boolean;
  /** How Excel calculated for the result that is shown. */
  readonly calculation: Calculation;
  /** What was last done. */
  readonly said: string | undefined;
  /** Takes it back. */
  readonly onUndo: (() => void) | undefined;
  readonly lostCell: string | undefined;
  /** Clock time of the result that is still shown after a failure. */
  readonly keptFrom: string | undefined;
  readonly onStart: () => void;
  readonly onRetry: () => void;
  readonly wording: PaneWording;
}

export function Notices(props: Props) {
  const { state, outdated, calculation, said, onUndo, lostCell, keptFrom, onStart, onRetry, wording } = props;
  return (
    <>
      {state.kind === "failed" && (
        <ProblemBar problem={state.problem} wording={wording} keptFrom={keptFrom} onRetry={onRetry} />
      )}
      {outdated && state.kind !== "running" && (
        <Notice
          severity="warning"
          kind="outdated"
          action={<Button onClick={onStart}>{wording.recalculate}</Button>}
        >
          {wording.outdated.text}
        </Notice>
      )}
      {calculation !== "automatic" && (
        <Notice severity={calculation === "manual" ? "info" : "warning"} kind="calculation">
          {wording.calculation[calculation]}
        </Notice>
      )}
      {said !== undefined && (
        <Notice
          severity="info"
          kind="said"
          action={onUndo !== undefined && <Button onClick={onUndo}>{wording.remedied.undo}</Button>}
        >
          {said}
        </Notice>
      )}
      {lostCell !== undefined && <Notice severity="warning">{wording.couldNotShow(lostCell)}</Notice>}
    </>
  );
}
