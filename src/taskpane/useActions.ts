// What the pane can have done to the workbook at a press: each does it, and then says so.
import { useState } from "react";
import type { PlainFinding, PlainRemedy } from "../workbook/report";
import type { ReportChoice } from "../recalculation";
import { saveFile } from "./save-file";
import type { Answered, PaneServices } from "./services";
import type { Recalculation, Said } from "./useRecalculation";

export interface Actions {
  readonly createPlan: (filled: "empty" | "example") => void;
  /** Builds the plan for a year that this workbook was made for. */
  readonly createCarried: (year: number) => void;
  readonly rollForward: () => void;
  readonly linkPlan: () => void;
  readonly repairPlan: () => void;
  readonly freezePlan: (again: boolean) => void;
  readonly exceptFinding: (finding: PlainFinding, reason: string, by: string) => void;
  readonly applyRemedy: (remedy: PlainRemedy) => void;
  /** Keeps a report; `periodText` is its period as the sheets name it. */
  readonly keepReport: (report: ReportChoice, again: boolean, periodText: string) => void;
  readonly answerPoint: (answer: Answered) => void;
  /** Takes back what was last said to be done; undefined where that cannot be. */
  readonly undo: (() => void) | undefined;
}

export function useActions(services: PaneServices, { act, run, said }: Recalculation): Actions {
  // Belongs to what was said of the correction, and goes with it.
  const [undoing, setUndoing] = useState<{ readonly said: Said; readonly run: () => Promise<void> }>();
  return {
    createPlan: (filled) => {
      act(async () => {
        await services.createPlan(filled);
        return (words) => words.setUp.added;
      });
    },
    createCarried: (year) => {
      act(async () => {
        await services.createPlan("carried");
        return (words) => words.carried.created(year);
      });
    },
    rollForward: () => {
      act(async () => {
        const { year, unopened } = await services.rollForward();
        if (unopened === null) return (words) => words.setUp.rolled(year);
        saveFile(unopened.bytes, unopened.name);
        return (words) => words.setUp.rolledToFile(year, unopened.name);
      });
    },
    linkPlan: () => {
      act(async () => {
        await services.showCell(await services.linkPlan());
        return (words) => words.firstRun.linked;
      });
    },
    repairPlan: () => {
      act(async () => {
        const { added, blocked } = await services.repairPlan();
        return (words) => words.setUp.repaired(added.join(", "), blocked.join(", "));
      });
    },
    freezePlan: (again) => {
      act(async () => {
        const { terms, code } = await services.freezePlan(again);
        return (words) => words.setUp.frozen(terms, code);
      });
    },
    exceptFinding: (finding, reason, by) => {
      act(async () => {
        await services.exceptFinding(finding, reason, by);
        return (words) => words.except.done;
      });
    },
    applyRemedy: (remedy) => {
      act(async () => {
        const takeBack = await services.applyRemedy(remedy);
        const told: Said = (words) => words.remedied.done(remedy.place ?? remedy.table);
        setUndoing(takeBack === null ? undefined : { said: told, run: takeBack });
        return told;
      });
    },
    keepReport: (report, again, periodText) => {
      run(
        (running) => services.keepReport(report, again, running),
        (words) => words.reporting.kept(periodText),
      );
    },
    answerPoint: (answer) => {
      act(async () => {
        await services.answerPoint(answer);
        return (words) => words.reporting.answered;
      });
    },
    undo:
      undoing === undefined || undoing.said !== said
        ? undefined
        : () => {
            act(async () => {
              await undoing.run();
              return (words) => words.remedied.undone;
            });
          },
  };
}
