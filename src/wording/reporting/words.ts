// The texts of "Rapport": keeping a period's report, getting it ready to be sent, and the reports kept so far. Fetched with what
// judges a plan, for nobody needs them before.
import type { ReadyItem } from "../../validation";

export interface ReportingWording {
  readonly period: string;
  readonly choice: Readonly<Record<"Q1" | "Q2" | "Q3" | "Q4" | "year", string>>;
  readonly loading: string;

  readonly ready: {
    readonly heading: string;
    readonly how: string;
    /** How a point stands, for who cannot see its shape. */
    readonly state: Readonly<Record<ReadyItem["state"], string>>;
    readonly answered: string;
    readonly whole: string;
    readonly lacking: (points: number) => string;
  };
  readonly answer: {
    readonly open: string;
    /** Where it has been answered for. */
    readonly again: string;
    readonly how: string;
    readonly reason: string;
    readonly by: string;
    readonly incomplete: string;
    readonly save: string;
  };
  readonly keep: {
    readonly heading: string;
    /** What it does, for a quarter's or the year's report. */
    readonly how: (isYear: boolean) => string;
    readonly button: (isYear: boolean) => string;
    readonly again: string;
    readonly kept: (day: string) => string;
    readonly outOfDate: (day: string) => string;
    readonly notOver: (period: string) => string;
  };
  readonly mail: {
    readonly heading: string;
    readonly how: string;
    readonly notYet: string;
    readonly subject: string;
    readonly body: string;
    readonly copySubject: string;
    readonly copyBody: string;
    readonly copied: string;
    /** Where the browser does not let the pane copy: the text is marked. */
    readonly marked: string;
    readonly open: string;
    readonly tooLong: string;
  };
  readonly since: {
    readonly heading: (period: string) => string;
    readonly unchanged: string;
    readonly goal: (id: string) => string;
    readonly requirement: (id: string) => string;
    readonly onlyTime: string;
    readonly empty: string;
  };
  readonly history: {
    readonly heading: string;
    readonly none: string;
    readonly goal: string;
    readonly score: string;
    readonly changed: string;
    readonly notIn: string;
    readonly about: (period: string, day: string, code: string) => string;
  };
}
