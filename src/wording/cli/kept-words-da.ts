// What the command line says of keeping a plan and a report, in Danish.
import { formatDate, formatList } from "../format";
import { periodWords } from "../period";
import type { KeptWords } from "./kept-words";

const at = (cells: readonly string[]): string => formatList(cells, "da");

export const keptDa: KeptWords = {
  frozen: {
    done: (edition, terms, code) =>
      edition === 1
        ? `Den aftalte plan er fastholdt: ${terms} aftalte felter. Kontrolkode: ${code}`
        : `Tillæg ${edition - 1} til planen er fastholdt: ${terms} felter er ændret; det tidligere aftalte står der stadig. Kontrolkode: ${code}`,
    refused: {
      already: (_, day) =>
        `Planen er fastholdt${day === null ? "" : ` ${formatDate(day, "da")}`}. Er den ændret efter aftale, så tilføj --again: så fastholdes et tillæg, og det tidligere aftalte bliver stående.`,
      "not-before": () =>
        "Planen er ikke fastholdt før, så der er intet at lave et tillæg til. Udelad --again.",
      unchanged: () => "Planen er, som den blev fastholdt. Der er intet at tilføje.",
      empty: () => "Planen har ingen mål, så der er intet at fastholde.",
      unreadable: (cells) => `Planen kan ikke fastholdes: ${at(cells)} kan ikke læses. Ret det først.`,
      duplicated: (cells) =>
        `Planen kan ikke fastholdes: ${at(cells)} har et nummer, en anden række har i forvejen. Ret det først.`,
    },
  },
  notKept: {
    already: (period, day) =>
      `Afrapporteringen for ${periodWords(period, "da")} er gemt i forvejen${day === null ? "" : ` (beregnet ${formatDate(day, "da")})`}. Tilføj --again for at gemme den igen; den tidligere bliver stående og viser, hvad der afløste den.`,
    "not-ended": (period, day) =>
      `Perioden ${periodWords(period, "da")} slutter først ${day === null ? "senere" : formatDate(day, "da")}. Afrapporteringen kan gemmes dagen efter.`,
  },
  ready: {
    before: "Før afsendelse:",
    code: (code) => `Kan besvares i tabellen Afsendelse. Gælder for: ${code}`,
    notReady:
      "Ikke klar til afsendelse: Ret det åbne, eller stå inde for det med begrundelse, navn og dato i tabellen Afsendelse, og gem afrapporteringen igen.",
    mail: (subject) => `Mail: ${subject}`,
  },
  since: ({ period, verdicts, inputs }) => [
    `Siden afrapporteringen for ${period}: ${verdicts.length === 1 ? "ét mål eller krav" : `${verdicts.length} mål og krav`} har skiftet status, ${inputs.length === 1 ? "én celle" : `${inputs.length} celler`} er ændret.`,
    ...verdicts.flatMap(({ of, id, beforeText, nowText, inputs: cells }) => [
      `  ${of === "goal" ? "Mål" : "Krav"} ${id}: ${beforeText} → ${nowText}`,
      ...cells.map(
        ({ cell, table, column, before, now }) =>
          `      ${cell ?? table} (${column}): ${before === "" ? "tom" : before} → ${now === "" ? "tom" : now}`,
      ),
    ]),
    "",
  ],
};
