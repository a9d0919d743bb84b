// What Excel takes and gives in one request, and how long it is waited for. Tests hand in small ones.

export interface ExcelLimits {
  /** Bytes of one request's body. */
  readonly requestBytes: number;
  /** Bytes of one answer's body. */
  readonly answerBytes: number;
  /** How long an answer is waited for. Generous: Excel also waits, unheard, while a cell is being edited. */
  readonly answerMilliseconds: number;
  /** How long a second look is waited for, when the first answer did not come. */
  readonly lookMilliseconds: number;
}

/** Excel on the web refuses 5 MB either way; sizes are estimates, so there is room left. */
export const EXCEL_LIMITS: ExcelLimits = {
  requestBytes: 4_000_000,
  answerBytes: 4_000_000,
  answerMilliseconds: 120_000,
  lookMilliseconds: 20_000,
};
