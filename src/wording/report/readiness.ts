// The list before sending, in words: what is looked at, and how it stands.
import type { ReadyItem, ReadyKey } from "../../validation";
import { formatList } from "../format";
import type { Language } from "../language";

export interface ReadyText {
  readonly title: string;
  readonly detail: string;
}

const TITLES: Readonly<Record<Language, Readonly<Record<ReadyKey, string>>>> = {
  da: {
    "no-errors": "Ingen fejl",
    "nothing-stale": "Intet er ændret siden beregningen",
    "all-assessed": "Alle mål er opgjort eller ikke forfaldne",
    "plan-unchanged": "Planen er som aftalt",
    "in-time": "Fristen er overholdt",
    documented: "Dokumentationen er på plads",
    explained: "Mål, der ikke er opfyldt, er forklaret",
    "no-personal-data": "Ingen personoplysninger i skjulte ark og egenskaber",
  },
  en: {
    "no-errors": "No errors",
    "nothing-stale": "Nothing has changed since the computation",
    "all-assessed": "All goals are settled or not due",
    "plan-unchanged": "The plan is as agreed",
    "in-time": "The deadline is kept",
    documented: "The documentation is there",
    explained: "Goals that are not fulfilled are explained",
    "no-personal-data": "No personal data in hidden sheets and properties",
  },
};

/** An item's title and how it stands. */
export function readyText(item: ReadyItem, language: Language): ReadyText {
  return { title: TITLES[language][item.key], detail: language === "da" ? danish(item) : english(item) };
}

function danish({ key, state, count, goals, isKept }: ReadyItem): string {
  if (state === "holds") return "I orden.";
  const which = goals.length === 0 ? "" : `: mål ${formatList(goals, "da")}`;
  switch (key) {
    case "no-errors":
      return `${count} fejl er ikke rettet.`;
    case "nothing-stale":
      return state === "ask"
        ? "Se, om SeglStatus siger Uændret."
        : "Indtastningerne eller opgørelsen er ændret. Genberegn, og gem afrapporteringen igen.";
    case "all-assessed":
      return `${count} mål mangler noget, der kan afgøres nu${which}.`;
    case "plan-unchanged":
      return isKept
        ? `${count} ændringer siden planen blev fastholdt.`
        : "Planen blev ikke fastholdt ved underskriften, så det kan ikke ses.";
    case "in-time":
      return `Fristen er overskredet med ${count} ${count === 1 ? "dag" : "dage"}.`;
    case "documented":
      return `${count} krav mangler dokumentation eller kilde.`;
    case "explained":
      return `${count} mål mangler en forklaring${which}.`;
    case "no-personal-data":
      return "Se de skjulte ark og filens egenskaber igennem, og skriv, at det er gjort.";
  }
}

function english({ key, state, count, goals, isKept }: ReadyItem): string {
  if (state === "holds") return "In order.";
  const which =
    goals.length === 0 ? "" : `: ${goals.length === 1 ? "goal" : "goals"} ${formatList(goals, "en")}`;
  switch (key) {
    case "no-errors":
      return `${count} ${count === 1 ? "error has" : "errors have"} not been put right.`;
    case "nothing-stale":
      return state === "ask"
        ? "See whether SeglStatus says Uændret (unchanged)."
        : "The inputs or the result have changed. Recalculate, and keep the report again.";
    case "all-assessed":
      return `${count} ${count === 1 ? "goal lacks" : "goals lack"} something that can be settled now${which}.`;
    case "plan-unchanged":
      return isKept
        ? `${count} ${count === 1 ? "change" : "changes"} since the plan was kept.`
        : "The plan was not kept when it was signed, so nobody can tell.";
    case "in-time":
      return `${count} ${count === 1 ? "day" : "days"} past the deadline.`;
    case "documented":
      return `${count} ${count === 1 ? "requirement lacks" : "requirements lack"} documentation or source.`;
    case "explained":
      return `${count} ${count === 1 ? "goal lacks" : "goals lack"} an explanation${which}.`;
    case "no-personal-data":
      return "Look through the hidden sheets and the file's properties, and say that it has been done.";
  }
}
