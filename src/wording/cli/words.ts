// What the command line can say: one shape, filled in for each language.
import type { HostWarning } from "./host-warning";
import type { KeptWords } from "./kept-words";

/** Why a workbook cannot be recalculated. */
export type FileProblem =
  | "not-found"
  | "is-folder"
  | "no-access"
  | "not-xlsx"
  | "encrypted"
  | "unreadable"
  | "too-large"
  | "unsupported"
  | "no-tables";

/** Why the copy cannot be written where it was asked for. */
export type CopyProblem =
  "over-input" | "not-xlsx" | "not-xlsm" | "no-folder" | "is-folder" | "no-access" | "full";

export type CommandName =
  "recalculate" | "verify" | "roll-forward" | "repair" | "freeze" | "report" | "new-plan";

/** What one command says of itself. */
export interface CommandWords {
  /** One line: what the command takes. */
  readonly usage: string;
  /** The usage with what each option does. */
  readonly help: string;
  readonly fileMissing: string;
  readonly oneFile: (second: string) => string;
}

export interface CliWords extends KeptWords {
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly unknownOption: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly noValue: (option: string) => string;
  /** `choices` are the words an option takes; none when it takes a date. */
  readonly badOption: (option: string, value: string, choices: readonly string[]) => string;
  readonly badCode: (code: string) => string;
  readonly badYear: (year: string) => string;
  readonly file: Readonly<Record<FileProblem, (path: string) => string>>;
  readonly copy: Readonly<Record<CopyProblem, (path: string) => string>>;
  /** Any other trouble with writing, by the system's code for it. */
  readonly cannotWrite: (path: string, code: string) => string;
  readonly yearMissing: string;
  readonly nameTaken: (table: string) => string;
  /** `name` with what it stands for: "Flag (Forside!$A$1)". */
  readonly definedNameTaken: (name: string) => string;
  readonly protected: (sheet: string | undefined) => string;
  readonly structureProtected: (sheet: string | undefined) => string;
  readonly filtered: (table: string) => string;
  readonly totalRow: (table: string) => string;
  readonly headerRow: (table: string) => string;
  readonly cellInTheWay: (cell: string) => string;
  /** A change cannot be written without losing something there; no copy is made. */
  readonly notCarried: (place: string) => string;
  readonly engine: (warning: HostWarning) => string;
  readonly sealWithdrawn: string;
  readonly heading: (title: string, institution: string) => string;
  readonly asOf: (date: string) => string;
  readonly total: (text: string) => string;
  readonly counts: (fulfilled: number, notFulfilled: number, undetermined: number) => string;
  readonly provisional: (errors: number) => string;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly written: (path: string) => string;
  readonly optionMissing: (option: string) => string;
  /** A word that is no command, and those there are. */
  readonly noCommand: (name: string, commands: readonly string[]) => string;
  /** A fault of the program's own; what it says of itself follows. */
  readonly fault: string;
  readonly repair: {
    readonly table: (table: string) => string;
    readonly column: (table: string, header: string) => string;
    readonly setting: (table: string, label: string) => string;
    readonly blocked: (table: string, headers: readonly string[], cell: string) => string;
    readonly nothing: string;
  };
  readonly rolled: {
    readonly heading: (title: string, decisions: number) => string;
    /** What only people can decide, whatever the check finds. */
    readonly always: string;
    readonly yearMissing: string;
  };
}
