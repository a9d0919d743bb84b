// What stands above the tables in which the workbook remembers. Danish, like all sheets.
import type { MemoryTable } from "../../plan";

export const MEMORY_WORDS = {
  titles: {
    agreed: "Aftalt plan",
    history: "Rapporthistorik",
    "history-inputs": "Rapporthistorik: indtastningerne bag",
  } satisfies Readonly<Record<MemoryTable, string>>,
  notes: {
    agreed:
      "Planens ordlyd, måltal, frister og regler, som de blev fastholdt. Ret ikke her: ændres planen efter aftale, så fastholdes et tillæg, og det tidligere aftalte bliver stående. Kontrolkoden kan stå i den underskrevne plan.",
    history:
      "De afrapporteringer, der er gemt: planen, hvert mål og hvert krav, som de blev opgjort. Ret ikke her. Gemmes en periode igen, bliver den tidligere stående og viser, hvad der afløste den.",
    "history-inputs":
      "Indtastningerne bag hver gemt afrapportering, celle for celle, så en ændring kan spores. Ret ikke her.",
  } satisfies Readonly<Record<MemoryTable, string>>,
  counts: (counts: {
    readonly fulfilled: number;
    readonly "not-fulfilled": number;
    readonly undetermined: number;
  }) =>
    `${counts.fulfilled} mål opfyldt, ${counts["not-fulfilled"]} ikke opfyldt, ${counts.undetermined} ikke opgjort`,
  agreedCode: (edition: number) =>
    edition === 1
      ? "Kontrolkode for den aftalte plan:"
      : `Kontrolkode for den aftalte plan med tillæg ${edition - 1}:`,
  /** In place of the code, while an edition is written. */
  agreedUnfinished: (edition: number) =>
    edition === 1
      ? "Planen er ikke fastholdt færdig: det, der står her, gælder ikke. Fasthold den igen."
      : `Tillæg ${edition - 1} er ikke fastholdt færdigt og gælder ikke. Fasthold det igen.`,
} as const;
