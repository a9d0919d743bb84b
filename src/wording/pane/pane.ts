// Every text of the task pane and of the ribbon's messages, as one interface: a language that lacks one does not compile.
import type { Status } from "../../evaluation";
import type { Severity } from "../../validation/finding";

/** Where a recalculation has come to. */
export type StepWord = "reading" | "evaluating" | "writing";

/** What can go wrong between the add-in and the workbook, as the pane tells it. */
export type ProblemKind =
  | "edit-mode"
  | "protected"
  | "no-tables"
  | "gone"
  | "changed-meanwhile"
  | "name-taken"
  | "year-missing"
  | "too-large"
  | "timed-out"
  | "busy"
  | "not-supported"
  | "cancelled"
  | "offline"
  | "not-excel"
  | "no-result"
  | "column-missing"
  | "freeze-already"
  | "freeze-not-before"
  | "freeze-unchanged"
  | "freeze-empty"
  | "freeze-unreadable"
  | "freeze-duplicated"
  | "display"
  | "unknown";

/** What the workbook shows after a write that failed. */
export type Shows = "before" | "unfinished" | "after" | "unknown";

/** What happened, and what to do about it; `place` is the sheet or table concerned, where it is known. */
export interface ProblemWording {
  readonly title: string;
  readonly what: (place: string | undefined) => string;
  readonly remedy: (place: string | undefined) => string;
}

/** The plan's set-up: settings, what the deviation is taken of, tables, language. */
export interface SetUpWording {
  readonly open: string;
  readonly close: string;
  readonly language: string;
  readonly languages: { readonly da: string; readonly en: string };
  readonly settings: string;
  readonly settingsHow: string;
  /** Before there is a result to show them from. */
  readonly settingsLater: string;
  readonly bases: string;
  readonly basesHow: string;
  readonly chosen: string;
  readonly noValue: string;
  readonly score: (score: string) => string;
  readonly tables: string;
  readonly added: string;
  /** What a repair came to: tables and columns added, and cells that stood in the way of more; empty where there are none. */
  readonly repaired: (added: string, blocked: string) => string;
  readonly repair: string;
  readonly repairHow: string;
  readonly freeze: string;
  readonly freezeHow: string;
  readonly freezeAgain: string;
  readonly freezeAgainHow: string;
  readonly frozen: (terms: number, code: string) => string;
}

/** Answering for a finding. */
export interface ExceptWording {
  readonly open: string;
  readonly openFor: (message: string) => string;
  readonly how: string;
  readonly reason: string;
  readonly by: string;
  readonly incomplete: string;
  readonly save: string;
  readonly done: string;
}

/** Trying out other outcomes than the calculated ones. */
export interface WhatIfWording {
  readonly tab: (assumed: number) => string;
  readonly heading: string;
  /** That it is assumed, and that nothing is written. */
  readonly note: string;
  readonly how: string;
  readonly calculated: (score: string) => string;
  readonly assumed: (requirements: number) => string;
  readonly reset: string;
  /** What a choice is about, for who cannot see where it stands. */
  readonly choose: (name: string) => string;
  readonly asCalculated: string;
  readonly choice: Readonly<Record<"fulfilled" | "not-fulfilled", string>>;
  /** The status with an assumption, and the calculated one. */
  readonly insteadOf: (status: string, calculated: string) => string;
  readonly requirements: (count: number) => string;
  readonly nothing: string;
}

export interface PaneWording {
  /** BCP 47 culture, for the page's `lang` and for clock times. */
  readonly culture: string;
  readonly product: string;
  readonly recalculate: string;
  readonly recalculating: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly switchLanguage: { readonly label: string; readonly language: string };

  readonly planTitle: (year: string) => string;
  readonly institutionMissing: string;
  readonly yearMissing: string;

  readonly score: {
    readonly heading: string;
    readonly certain: string;
    readonly possible: string;
    readonly explanation: string;
    readonly provisional: string;
    readonly provisionalBecause: (errors: number) => string;
    readonly showErrors: string;
    /** When it was calculated, and the day the facts are judged as of. */
    readonly calculatedAt: (time: string, asOf: string) => string;
    readonly kept: (time: string) => string;
  };

  readonly statusCount: Readonly<Record<Status, (count: number) => string>>;
  readonly strip: {
    readonly label: string;
    readonly goal: (id: string, title: string, status: string) => string;
  };

  readonly goals: {
    readonly heading: (count: number) => string;
    readonly id: (id: string) => string;
    readonly noGoals: string;
    readonly weight: string;
    readonly score: string;
    readonly requirements: string;
    readonly noRequirements: string;
    readonly value: string;
    readonly target: string;
    readonly margin: string;
    readonly noValue: string;
    readonly showAll: string;
    readonly hideAll: string;
    /** What it would take, before the requirements that would have to change. */
    readonly toFulfilled: string;
    readonly toNotFulfilled: string;
    readonly toFulfilledByNone: string;
  };

  readonly findings: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly count: Readonly<Record<Severity | "excepted", (count: number) => string>>;
    readonly showMore: (left: number) => string;
    readonly filter: string;
    readonly all: (count: number) => string;
    readonly goal: (id: string) => string;
  };
  /** The two halves of a result: its goals and what was found. */
  readonly parts: string;

  readonly whatIf: WhatIfWording;
  readonly setUp: SetUpWording;
  readonly except: ExceptWording;
  readonly remedied: {
    readonly done: (place: string) => string;
    readonly undo: string;
    readonly undone: string;
  };
  readonly deadlines: string;
  readonly outdated: { readonly text: string; readonly untold: string };

  readonly showInSheet: string;
  readonly showInSheetAt: (cell: string) => string;
  readonly couldNotShow: (cell: string) => string;

  readonly ready: { readonly heading: string; readonly text: string };
  readonly firstRun: {
    readonly heading: string;
    readonly what: string;
    readonly how: string;
    readonly createPlan: string;
    readonly link: string;
    readonly linkHow: string;
    readonly linked: string;
    readonly nothingLeaves: string;
  };

  readonly step: Readonly<Record<StepWord, string>>;
  readonly announce: {
    readonly running: string;
    readonly done: (score: string, errors: number, warnings: number) => string;
    readonly failed: (title: string) => string;
  };

  readonly problem: Readonly<Record<ProblemKind, ProblemWording>>;
  readonly technical: (code: string) => string;
  readonly shows: Readonly<Record<Shows, string>>;

  /** The small window a ribbon button reports in. */
  readonly message: {
    readonly doneTitle: string;
    readonly done: (score: string) => string;
    readonly counts: (errors: number, warnings: number) => string;
    readonly seeSheet: string;
    readonly failedTitle: string;
    readonly close: string;
  };
}
