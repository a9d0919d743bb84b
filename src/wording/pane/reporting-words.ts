// The few texts of "Rapport" that the pane says of it from outside; its own are in `wording/reporting`, fetched with it.

export interface ReportingDoneWording {
  readonly tab: string;
  /** A period's report is kept: "Q2 2024". */
  readonly kept: (period: string) => string;
  readonly answered: string;
}
