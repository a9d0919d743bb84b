// Danish: findings about what is not as it was reported.
import type { InputTable } from "../../plan";
import { formatList } from "../format";
import { keptStatusWord } from "../kept-status";
import { periodWords } from "../period";
import { whereTheyDiffer } from "./excerpt";
import type { Words } from "./words";

/** "Krav 1.2a-1", "Nøgletallet Borger.dk · 2024", "Budgettets post Løn". */
function subject(table: InputTable, id: string): string {
  switch (table) {
    case "requirements":
      return `Krav ${id}`;
    case "goals":
      return `Mål ${id}`;
    case "kpis":
      return `Nøgletallet ${id}`;
    case "budget":
      return `Budgettets post ${id}`;
    case "deviations":
      return `Afvigelsestabellen ${id}`;
    case "lists":
      return `Listen ${id}`;
    case "scales":
      return `Skalaen ${id}`;
    case "explanations":
      return `Forklaringen ${id}`;
    case "reports":
      return `Afrapporteringen ${id}`;
    case "exceptions":
      return `Undtagelsen ${id}`;
    case "answers":
      return `Svaret ved afsendelsen ${id}`;
    case "plan":
      return "Planen";
  }
}

export const history = {
  "reported-value-changed": {
    message: ({ table, id, column, before, after, period }, say) => {
      const [was, is] =
        typeof before === "string" && typeof after === "string"
          ? whereTheyDiffer(before, after)
          : [before, after];
      const told = (value: typeof before): string =>
        value === null ? "tomt" : typeof value === "number" ? say.number(value) : `»${value}«`;
      return `${subject(table, id)}: ${say.name(table, column)} er nu ${told(is)}. I afrapporteringen for ${periodWords(period, "da")} var det ${told(was)}.`;
    },
    remedy: "Er rettelsen rigtig, så nævn den i næste afrapportering. Ellers skriv det afrapporterede igen.",
  },
  "verdict-changed-without-input": {
    message: ({ of, id, before, now, period, version }) =>
      `${of === "goal" ? "Mål" : "Krav"} ${id} blev i afrapporteringen for ${periodWords(period, "da")} opgjort som ${keptStatusWord(before, "da")}. Med de samme indtastninger er det nu ${keptStatusWord(now, "da")}.${version === "" ? "" : ` Dengang blev det beregnet med version ${version}.`}`,
    remedy:
      "Se begrundelsen i Rapporthistorik og den nye side om side, og afgør, hvilken der er rigtig. Oplys departementet, hvis det afrapporterede ændres.",
  },
  "goal-flipped": {
    message: ({ id, before, now, period }) =>
      `Mål ${id} var ${keptStatusWord(before, "da")} i afrapporteringen for ${periodWords(period, "da")} og er nu ${keptStatusWord(now, "da")}.`,
    remedy: "Forklar ændringen i afrapporteringen.",
  },
  "kept-report-differs": {
    message: ({ period, computedOn, goals, before, now }, say) => {
      const kept = computedOn === null ? "" : `, gemt ${say.date(computedOn)},`;
      const others = goals.length === 0 ? "" : ` Mål ${formatList(goals, "da")} har fået et andet udfald.`;
      const score =
        before === now
          ? ""
          : ` Den sikre score var ${say.rounded(before, 1)} og er nu ${say.rounded(now, 1)}.`;
      return `Afrapporteringen for ${periodWords(period, "da")}${kept} svarer ikke til opgørelsen nu.${others}${score}`;
    },
    remedy: "Er den ikke sendt, så gem den igen. Er den sendt, så nævn ændringen i den næste.",
  },
  "explanation-missing": {
    message: ({ id }, say) => `Mål ${id} er ikke opfyldt, og forklaringen mangler i tabellen ${say.table}.`,
    remedy: (_, say) =>
      `Skriv i tabellen ${say.table}, hvorfor målet ikke er opfyldt, og hvad der gøres ved det.`,
  },
  "explanation-orphaned": {
    message: ({ named }, say) =>
      `»${named}« i ${say.place} er ikke et mål. Forklaringen kommer ikke med i afrapporteringen.`,
    remedy: (_, say) =>
      `Skriv målets nummer i kolonnen ${say.column}, som det står i tabellen ${say.name("goals")}.`,
  },
} satisfies Partial<Words>;
