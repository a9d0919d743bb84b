// Every text of the task pane and of the ribbon's messages, as one interface: a language that lacks one does not compile. Each part of
// the pane has its own words, in `…-words.ts`, and its own file in each language.
import type { CarriedWording, FirstRunWording, ReadyWording } from "./begin-words";
import type { ExceptWording, FindingsWording, RemediedWording } from "./findings-words";
import type { MessageWording } from "./message-words";
import type { ProblemKind, ProblemWording, Shows } from "./problem-words";
import type {
  CalculationWording,
  GoalsWording,
  OutdatedWording,
  ScoreWording,
  StatusCountWording,
  StripWording,
} from "./result-words";
import type { ReportingDoneWording } from "./reporting-words";
import type { SetUpWording } from "./set-up-words";
import type { WhatIfWording } from "./what-if-words";

/** Where a recalculation has come to. */
export type StepWord = "reading" | "evaluating" | "writing";

export interface PaneWording {
  /** BCP 47 culture, for the page's `lang` and for clock times. */
  readonly culture: string;
  readonly product: string;
  readonly recalculate: string;
  readonly recalculating: string;
  readonly cancel: string;
  readonly tryAgain: string;
  /** Takes the last recalculation back; and that it was. */
  readonly undo: string;
  readonly undone: string;
  /** While something else than a recalculation is done. */
  readonly working: string;
  readonly switchLanguage: { readonly label: string; readonly language: string };

  readonly planTitle: (year: string) => string;
  readonly institutionMissing: string;
  readonly yearMissing: string;

  readonly score: ScoreWording;
  readonly statusCount: StatusCountWording;
  readonly strip: StripWording;
  readonly goals: GoalsWording;
  readonly findings: FindingsWording;
  /** The two halves of a result: its goals and what was found. */
  readonly parts: string;
  readonly deadlines: string;
  readonly calculation: CalculationWording;
  readonly outdated: OutdatedWording;

  readonly setUp: SetUpWording;
  readonly remedied: RemediedWording;
  readonly except: ExceptWording;
  readonly whatIf: WhatIfWording;
  readonly reporting: ReportingDoneWording;
  readonly ready: ReadyWording;
  readonly firstRun: FirstRunWording;
  readonly carried: CarriedWording;
  readonly message: MessageWording;

  readonly showInSheet: string;
  /** The same for who cannot see beside what it stands; it begins with what is seen. */
  readonly showInSheetAt: (cell: string) => string;
  readonly couldNotShow: (cell: string) => string;

  readonly step: Readonly<Record<StepWord, string>>;
  readonly announce: {
    readonly running: string;
    readonly done: (score: string, errors: number, warnings: number) => string;
  };

  readonly problem: Readonly<Record<ProblemKind, ProblemWording>>;
  readonly shows: Readonly<Record<Shows, string>>;
  readonly technical: (code: string) => string;
}
