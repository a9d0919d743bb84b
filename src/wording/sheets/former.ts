// Sentences by which earlier versions recognised the state of a workbook. They stay as those versions wrote them, so that a
// workbook they left unfinished is still recognised. Later versions write a token of the workbook contract instead.

/** Version 0.1.0. */
export const FORMER_WORDS = {
  /** Behind the title of a sheet that was not written to its end. */
  halfMade: " – ikke skrevet færdigt, gælder ikke. Prøv igen, så bliver arket lavet forfra.",
  /** In place of the signed plan's code, while an edition was written. */
  agreedUnfinished: (edition: number) =>
    edition === 1
      ? "Planen er ikke fastholdt færdig: det, der står her, gælder ikke. Fasthold den igen."
      : `Tillæg ${edition - 1} er ikke fastholdt færdigt og gælder ikke. Fasthold det igen.`,
} as const;
