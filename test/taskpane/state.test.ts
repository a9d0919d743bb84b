// What the pane is doing, event by event.
import { lastOf, next } from "../../src/taskpane/state";
import type { PaneState } from "../../src/taskpane/state";
import { exampleResult } from "../support/report";

const result = exampleResult();
const later = exampleResult();
const LOADING: PaneState = { kind: "loading" };

describe("the state of the pane", () => {
  it("knows from a look whether the workbook has a plan", () => {
    expect(next(LOADING, { kind: "looked", hasPlan: false })).toEqual({ kind: "idle", hasPlan: false });
    expect(next(LOADING, { kind: "looked", hasPlan: true })).toEqual({ kind: "idle", hasPlan: true });
  });

  it("looks again where looking failed, and then knows", () => {
    const failed: PaneState = { kind: "failed", problem: { kind: "offline" }, last: undefined };
    const looking = next(failed, { kind: "looking" });
    expect(looking).toEqual(LOADING);
    expect(next(looking, { kind: "looked", hasPlan: true })).toEqual({ kind: "idle", hasPlan: true });
  });

  it("sees a plan that was just created where there was none", () => {
    expect(next({ kind: "idle", hasPlan: false }, { kind: "looked", hasPlan: true })).toEqual({
      kind: "idle",
      hasPlan: true,
    });
  });

  it("has a plan, and keeps the result there is, when something was done with the workbook", () => {
    const failed: PaneState = { kind: "failed", problem: { kind: "busy" }, last: undefined };
    expect(next(failed, { kind: "acted" })).toEqual({ kind: "idle", hasPlan: true });
    expect(next({ ...failed, last: result }, { kind: "acted" })).toEqual({ kind: "done", last: result });
  });

  it("lets a look that comes late change nothing", () => {
    const running: PaneState = { kind: "running", step: "writing", last: undefined };
    expect(next(running, { kind: "looked", hasPlan: false })).toBe(running);
  });

  it("keeps the last result while it recalculates and when that fails", () => {
    const running = next({ kind: "done", last: result }, { kind: "started" });
    expect(running).toEqual({ kind: "running", step: "reading", last: result });
    const failed = next(running, { kind: "failed", problem: { kind: "protected", place: "Resultat" } });
    expect(failed).toEqual({
      kind: "failed",
      problem: { kind: "protected", place: "Resultat" },
      last: result,
    });
    expect(lastOf(next(failed, { kind: "started" }))).toBe(result);
  });

  it("has no result to keep before the first one", () => {
    expect(lastOf(next(LOADING, { kind: "started" }))).toBeUndefined();
    expect(lastOf({ kind: "idle", hasPlan: true })).toBeUndefined();
  });

  it("follows the steps of a running recalculation, and no others", () => {
    const running = next(LOADING, { kind: "started" });
    expect(next(running, { kind: "step", step: "writing" })).toEqual({
      kind: "running",
      step: "writing",
      last: undefined,
    });
    const done: PaneState = { kind: "done", last: result };
    expect(next(done, { kind: "step", step: "writing" })).toBe(done);
  });

  it("replaces the result with a new one", () => {
    expect(
      next(next({ kind: "done", last: result }, { kind: "started" }), { kind: "finished", result: later }),
    ).toEqual({
      kind: "done",
      last: later,
    });
  });

  it("goes back to the former result when the last is undone, and that one cannot be undone in turn", () => {
    const done: PaneState = { kind: "done", last: later };
    expect(next(done, { kind: "undone", former: result })).toEqual({
      kind: "done",
      last: { ...result, undo: undefined },
    });
    expect(next(done, { kind: "undone", former: undefined })).toEqual({ kind: "idle", hasPlan: true });
  });
});
