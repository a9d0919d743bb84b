// The texts of set-up: settings, what the deviation is taken of, tables, language.

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
  readonly rollForward: string;
  readonly rollForwardHow: string;
  /** Next year's plan stands in a workbook that was opened. */
  readonly rolled: (year: number) => string;
  /** The same, where the workbook could not be opened and was saved as a file. */
  readonly rolledToFile: (year: number, file: string) => string;
  readonly freeze: string;
  readonly freezeHow: string;
  readonly freezeAgain: string;
  readonly freezeAgainHow: string;
  readonly frozen: (terms: number, code: string) => string;
}
