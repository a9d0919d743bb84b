// What the pane is doing, as one union. The last result is kept through a running and a failed recalculation.
import type { StepWord } from "../wording/pane";
import type { Problem, Recalculated } from "./services";

export type PaneState =
  /** Looking whether the workbook has a plan. */
  | { readonly kind: "loading" }
  /** Nothing computed since the pane opened. */
  | { readonly kind: "idle"; readonly hasPlan: boolean }
  | { readonly kind: "running"; readonly step: StepWord; readonly last: Recalculated | undefined }
  | { readonly kind: "done"; readonly last: Recalculated }
  | { readonly kind: "failed"; readonly problem: Problem; readonly last: Recalculated | undefined };

export type PaneEvent =
  /** Looks whether there is a plan: as the pane opens, or again where that failed. */
  | { readonly kind: "looking" }
  | { readonly kind: "looked"; readonly hasPlan: boolean }
  /** Something else than a recalculation was done, after which the workbook has a plan. */
  | { readonly kind: "acted" }
  /** The last recalculation was undone: the workbook shows what it showed before. */
  | { readonly kind: "undone"; readonly former: Recalculated | undefined }
  | { readonly kind: "started" }
  | { readonly kind: "step"; readonly step: StepWord }
  | { readonly kind: "finished"; readonly result: Recalculated }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The result that is on the screen in this state, if any. */
export function lastOf(state: PaneState): Recalculated | undefined {
  return "last" in state ? state.last : undefined;
}

/** The state after an event. A step or a look that comes late changes nothing. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "looking":
      return { kind: "loading" };
    case "looked":
      return state.kind === "loading" || state.kind === "idle"
        ? { kind: "idle", hasPlan: event.hasPlan }
        : state;
    case "acted": {
      const last = lastOf(state);
      return last === undefined ? { kind: "idle", hasPlan: true } : { kind: "done", last };
    }
    case "undone":
      // Only the last recalculation can be undone, so not the one before it.
      return event.former === undefined
        ? { kind: "idle", hasPlan: true }
        : { kind: "done", last: { ...event.former, undo: undefined } };
    case "started":
      return { kind: "running", step: "reading", last: lastOf(state) };
    case "step":
      return state.kind === "running" ? { ...state, step: event.step } : state;
    case "finished":
      return { kind: "done", last: event.result };
    case "failed":
      return { kind: "failed", problem: event.problem, last: lastOf(state) };
  }
}
