// Danish: findings about what has changed since the plan was agreed.
import type { IsoDate } from "../../plan";
import type { FactsFor } from "../../validation";
import { firstWords, whereTheyDiffer } from "./excerpt";
import type { Say, Words } from "./words";

type Changed = Omit<FactsFor<"agreed-target-changed">, "code">;

/** "Krav 1.2a-1", "Mål 1.2", "Skalaen for 6.i · 80", or nothing before a setting. */
function subject({ table, id }: Changed): string {
  switch (table) {
    case "goals":
      return `Mål ${id}: `;
    case "requirements":
      return `Krav ${id}: `;
    case "scales":
      return `Skalaen ${id}: `;
    case "plan":
      return "";
  }
}

/** ", fastholdt 31. januar 2024" */
function kept(keptOn: IsoDate | null, say: Say): string {
  return keptOn === null ? "" : `, fastholdt ${say.date(keptOn)}`;
}

/** "Krav 1.2a-1: Måltal er nu 90; aftalt er 92, fastholdt 31. januar 2024." */
function changed(facts: Changed, say: Say): string {
  const { before, after, keptOn } = facts;
  const header = say.name(facts.table, facts.column);
  const [was, is] =
    typeof before === "string" && typeof after === "string"
      ? whereTheyDiffer(before, after)
      : [before, after];
  const quoted = (value: string | number): string =>
    typeof value === "number" ? say.number(value) : `»${value}«`;
  const now = is === null ? "er nu tomt" : `er nu ${quoted(is)}`;
  const day = keptOn === null ? "" : ` ${say.date(keptOn)}`;
  const then =
    was === null
      ? `da planen blev fastholdt${day}, stod der intet`
      : `aftalt er ${quoted(was)}${kept(keptOn, say)}`;
  return `${subject(facts)}${header} ${now}; ${then}.`;
}

/** » (Brugertilfredshed)« */
function titled(title: string | null): string {
  return title === null ? "" : ` (${firstWords(title).replace(/\.$/u, "")})`;
}

const REMEDY =
  "Skriv det aftalte igen. Er ændringen aftalt med departementet, så fasthold den som et tillæg til planen.";

export const drift = {
  "agreed-wording-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-target-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-deadline-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-rule-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-weight-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-standing-changed": {
    message: changed,
    remedy: "Skriv i bemærkningen, hvad der er aftalt, og fasthold det som et tillæg til planen.",
  },
  "agreed-setting-changed": {
    message: changed,
    remedy: REMEDY,
  },
  "agreed-goal-removed": {
    message: ({ id, title, parent, keptOn }, say) =>
      `${parent === null ? "Mål" : "Delmål"} ${id}${titled(title)} er væk. Det står i den aftalte plan${kept(keptOn, say)}.`,
    remedy: (_, say) =>
      `Indsæt rækken igen i tabellen ${say.name("goals")}. Er målet udgået efter aftale, så angiv det i kolonnen ${say.name("goals", "standing")}, og fasthold det som et tillæg.`,
  },
  "agreed-goal-added": {
    message: ({ id, parent, keptOn }, say) =>
      `${parent === null ? "Mål" : "Delmål"} ${id} står ikke i den aftalte plan${kept(keptOn, say)}.`,
    remedy: "Slet rækken. Er målet kommet til efter aftale, så fasthold det som et tillæg til planen.",
  },
  "agreed-requirement-removed": {
    message: ({ id, title, parent, keptOn }, say) =>
      `Krav ${id}${titled(title)}${parent === null ? "" : ` under mål ${parent}`} er væk. Det står i den aftalte plan${kept(keptOn, say)}.`,
    remedy: (_, say) =>
      `Indsæt rækken igen i tabellen ${say.name("requirements")}. Er kravet bortfaldet efter aftale, så fasthold det som et tillæg til planen.`,
  },
  "agreed-requirement-added": {
    message: ({ id, keptOn }, say) => `Krav ${id} står ikke i den aftalte plan${kept(keptOn, say)}.`,
    remedy: "Slet rækken. Er kravet kommet til efter aftale, så fasthold det som et tillæg til planen.",
  },
  "agreed-count-changed": {
    message: ({ before, after, equal, keptOn }, say) =>
      `Der er ${say.number(after)} mål; den aftalte plan har ${say.number(before)}${kept(keptOn, say)}.${equal ? ` Hvert mål vejer dermed 100/${say.number(after)} i stedet for 100/${say.number(before)}.` : ""}`,
    remedy:
      "Se de mål, der er kommet til eller væk, og ret dem. Er det aftalt, så fasthold det som et tillæg.",
  },
  "agreed-copy-changed": {
    message: ({ edition, keptOn, noted, now }, say) =>
      noted === null
        ? `Den aftalte plan, udgave ${say.number(edition)}, har ingen kontrolkode i tabellen ${say.table}. Kopien har nu koden ${now}.`
        : `Kopien af den aftalte plan, udgave ${say.number(edition)}${kept(keptOn, say)}, er ændret: kontrolkoden var ${noted} og er nu ${now}.`,
    remedy:
      "Sammenlign med koden i den underskrevne plan, og hent tabellen fra en tidligere udgave af projektmappen. Kopien skal ikke rettes i hånden.",
  },
} satisfies Partial<Words>;
