// The list before sending, in words: what is looked at, how it stands, and who answers for it.
import type { ReadyKey } from "../../plan";
import type { Answer, ReadyItem } from "../../validation";
import { dateWithDayOff } from "../day-off";
import { formatDate, formatList } from "../format";
import type { Language } from "../language";

export interface ReadyText {
  readonly title: string;
  readonly detail: string;
}

const TITLES: Readonly<Record<Language, Readonly<Record<ReadyKey, string>>>> = {
  da: {
    "no-errors": "Ingen fejl",
    "nothing-stale": "Afrapporteringen er gemt, og intet er ændret siden",
    "all-assessed": "Alle mål er opgjort eller ikke forfaldne",
    "plan-unchanged": "Planen er som aftalt",
    "in-time": "Fristen er overholdt",
    documented: "Dokumentationen er på plads",
    explained: "Mål, der ikke er opfyldt, er forklaret",
    "no-personal-data": "Ingen personoplysninger i skjulte ark og egenskaber",
  },
  en: {
    "no-errors": "No errors",
    "nothing-stale": "The report is kept, and nothing has changed since",
    "all-assessed": "All goals are settled or not due",
    "plan-unchanged": "The plan is as agreed",
    "in-time": "The deadline is kept",
    documented: "The documentation is there",
    explained: "Goals that are not fulfilled are explained",
    "no-personal-data": "No personal data in hidden sheets and properties",
  },
};

/** An item's title and how it stands; what became of an answer that has no effect comes with it. */
export function readyText(item: ReadyItem, language: Language): ReadyText {
  const detail = language === "da" ? danish(item) : english(item);
  const { voidAnswer } = item;
  return {
    title: TITLES[language][item.key],
    detail: voidAnswer === null ? detail : `${detail} ${VOID[language][voidAnswer]}`,
  };
}

const VOID: Readonly<Record<Language, Readonly<Record<NonNullable<ReadyItem["voidAnswer"]>, string>>>> = {
  da: {
    incomplete: "Svaret i tabellen Afsendelse mangler begrundelse, navn, dato eller Gælder for.",
    lapsed: "Svaret i tabellen Afsendelse er bortfaldet: Det blev givet for noget andet, end der står nu.",
  },
  en: {
    incomplete: "The answer in the table Afsendelse lacks its reason, name, day or what it is given for.",
    lapsed: "The answer in the table Afsendelse has lapsed: it was given for something else than stands now.",
  },
};

/** "Anne Hansen, 18. juli 2024: Aftalt med departementet." */
export function answerText({ reason, by, date }: Answer, language: Language): string {
  const whole = /[.?:]$/u.test(reason) ? reason : `${reason}.`;
  return `${by}, ${formatDate(date, language)}: ${whole}`;
}

function danish({ key, state, count, goals, isKept, due, answer }: ReadyItem): string {
  const by = due === null ? "" : dateWithDayOff(due, "da");
  if (state === "holds") return by === "" ? "I orden." : `I orden. Fristen er ${by}.`;
  if (state === "ask" && answer !== null) return "Set efter.";
  const which = goals.length === 0 ? "" : `: mål ${formatList(goals, "da")}`;
  switch (key) {
    case "no-errors":
      return `${count} fejl er ikke rettet.`;
    case "nothing-stale":
      if (state === "ask") return "Se, om SeglStatus siger Uændret.";
      return isKept
        ? "Indtastningerne eller opgørelsen er ændret. Gem afrapporteringen igen."
        : "Afrapporteringen er ikke gemt endnu.";
    case "all-assessed":
      return `${count} mål mangler noget, der kan afgøres nu${which}.`;
    case "plan-unchanged":
      return isKept
        ? `${count} ${count === 1 ? "ændring" : "ændringer"}, siden planen blev fastholdt.`
        : "Planen blev ikke fastholdt ved underskriften, så det kan ikke ses.";
    case "in-time":
      return `Fristen var ${by}. Den er overskredet med ${count} ${count === 1 ? "dag" : "dage"}.`;
    case "documented":
      return `${count} krav mangler dokumentation eller kilde.`;
    case "explained":
      return `${count} mål mangler en forklaring${which}.`;
    case "no-personal-data":
      return "Se de skjulte ark og filens egenskaber igennem, og skriv, at det er gjort.";
  }
}

function english({ key, state, count, goals, isKept, due, answer }: ReadyItem): string {
  const by = due === null ? "" : dateWithDayOff(due, "en");
  if (state === "holds") return by === "" ? "In order." : `In order. The deadline is ${by}.`;
  if (state === "ask" && answer !== null) return "Looked at.";
  const which =
    goals.length === 0 ? "" : `: ${goals.length === 1 ? "goal" : "goals"} ${formatList(goals, "en")}`;
  switch (key) {
    case "no-errors":
      return `${count} ${count === 1 ? "error has" : "errors have"} not been put right.`;
    case "nothing-stale":
      if (state === "ask") return "See whether SeglStatus says Uændret (unchanged).";
      return isKept
        ? "The inputs or the result have changed. Keep the report again."
        : "The report has not been kept yet.";
    case "all-assessed":
      return `${count} ${count === 1 ? "goal lacks" : "goals lack"} something that can be settled now${which}.`;
    case "plan-unchanged":
      return isKept
        ? `${count} ${count === 1 ? "change" : "changes"} since the plan was kept.`
        : "The plan was not kept when it was signed, so nobody can tell.";
    case "in-time":
      return `The deadline was ${by}. It is ${count} ${count === 1 ? "day" : "days"} past.`;
    case "documented":
      return `${count} ${count === 1 ? "requirement lacks" : "requirements lack"} documentation or source.`;
    case "explained":
      return `${count} ${count === 1 ? "goal lacks" : "goals lack"} an explanation${which}.`;
    case "no-personal-data":
      return "Look through the hidden sheets and the file's properties, and say that it has been done.";
  }
}
