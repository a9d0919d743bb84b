// The review of a period's report, read anew when another is chosen and whenever something has been done to the workbook.
import { useCallback, useEffect, useState } from "react";
import type { ReportChoice, ReportReview } from "../../recalculation";
import type { PaneServices, Problem } from "../services";

type Seen =
  | { readonly report: ReportChoice; readonly review: ReportReview }
  | { readonly report: ReportChoice; readonly problem: Problem };

export interface Reviewing {
  readonly review: ReportReview | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** What is read while something else works on the workbook would be half of it: it waits until that is done. */
export function useReview(
  { reviewReport, explain }: Pick<PaneServices, "reviewReport" | "explain">,
  report: ReportChoice,
  isBusy: boolean,
  edits: number,
): Reviewing {
  const [seen, setSeen] = useState<Seen>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (isBusy) return undefined;
    let isWanted = true;
    const told = (next: Seen) => {
      if (isWanted) setSeen(next);
    };
    reviewReport(report).then(
      (review) => {
        told({ report, review });
      },
      (error: unknown) => {
        told({ report, problem: explain(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [reviewReport, explain, report, isBusy, edits, tries]);
  const retry = useCallback(() => {
    setTries((before) => before + 1);
  }, []);
  // That of another period is not shown for this one.
  const own = seen?.report === report ? seen : undefined;
  return {
    review: own !== undefined && "review" in own ? own.review : undefined,
    problem: own !== undefined && "problem" in own ? own.problem : undefined,
    retry,
  };
}
