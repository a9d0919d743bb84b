// The texts of the small window a ribbon button reports in.

export interface MessageWording {
  readonly doneTitle: string;
  readonly done: (score: string) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly seeSheet: string;
  readonly failedTitle: string;
  /** Of a window that got no message it can read. */
  readonly unreadableTitle: string;
  readonly unreadable: string;
  readonly close: string;
}
