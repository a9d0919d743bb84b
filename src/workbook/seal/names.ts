// The sheets and names of the seal. Readers, the result sheet and the check of a received workbook rely on them.

export const SEAL_SHEET = "Segl";
export const COPY_SHEET = "Seglkopi";

/** Defined names of single cells. */
export const SEAL_NAMES = {
  /** The sealed code, a text: "06789725-11784606". */
  code: "SeglKode",
  /** The code of the inputs as they are now, by formula; empty when it cannot be computed. */
  codeNow: "SeglKodeNu",
  /** Begins "Uændret", "Ændret" or "Kan ikke kontrolleres". */
  status: "SeglStatus",
  /** The copy's first cell: where the copy stands. */
  copy: "SeglKopi",
} as const;
