// The texts of the small window a ribbon button reports in.

export interface MessageWording {
  readonly doneTitle: string;
  readonly done: (score: string) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly seeSheet: string;
  readonly failedTitle: string;
  readonly close: string;
}
