// What the command line can say of keeping a plan as agreed, and a period's report.
import type { IsoDate } from "../../plan";

type Refused = (cells: readonly string[], day: IsoDate | null) => string;

/** An input's cell, or its table where it is gone; empty texts where it was, or is, empty. */
interface ChangedInput {
  readonly cell: string | null;
  readonly table: string;
  readonly column: string;
  readonly before: string;
  readonly now: string;
}

export interface KeptWords {
  readonly frozen: {
    readonly done: (edition: number, terms: number, code: string) => string;
    /** Why the plan was not kept. */
    readonly refused: Readonly<
      Record<"already" | "not-before" | "unchanged" | "empty" | "unreadable" | "duplicated", Refused>
    >;
  };
  /** Why a report was not kept. */
  readonly notKept: Readonly<
    Record<"already" | "not-ended", (period: string, day: IsoDate | null) => string>
  >;
  /** Headings of the list before sending, and of the covering mail. */
  readonly ready: {
    readonly before: string;
    /** The code an answer in Afsendelse is given for. */
    readonly code: (code: string) => string;
    readonly notReady: string;
    readonly mail: (subject: string) => string;
  };
  /** What has changed since the last report. */
  readonly since: (since: {
    readonly period: string;
    readonly verdicts: readonly {
      readonly of: "goal" | "requirement";
      readonly id: string;
      readonly beforeText: string;
      readonly nowText: string;
      readonly inputs: readonly ChangedInput[];
    }[];
    readonly inputs: readonly ChangedInput[];
  }) => readonly string[];
}
