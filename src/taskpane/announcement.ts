// What a screen reader is told when the pane's state changes.
import type { PaneWording } from "../wording/pane";
import type { PlainReport } from "../workbook/report";
import type { PaneState } from "./state";

/** The sentence for a state; empty where nothing has happened. */
export function announcement(
  state: PaneState,
  report: PlainReport | undefined,
  wording: PaneWording,
): string {
  const count = (severity: string) =>
    (report?.findings ?? []).filter((finding) => finding.severity === severity).length;
  switch (state.kind) {
    case "loading":
    case "idle":
      return "";
    case "running":
      return wording.announce.running;
    case "done":
      return wording.announce.done(report?.score.text ?? "", count("error"), count("warning"));
    case "failed": {
      const { title, what } = wording.problem[state.problem.kind];
      return `${title}. ${what(state.problem.place)}`;
    }
  }
}
