// The check of a received workbook in Danish.
import type { Difference } from "./difference";
import { shown } from "./shown";
import type { VerifyWords } from "./words";

const told = (value: Parameters<typeof shown>[0]): string => shown(value, "da");

function place(table: string, row: string, column: string): string {
  const parts = [...(row === "" ? [] : [row]), ...(column === "" ? [] : [column])].join(", ");
  return parts === "" ? table : `${table}: ${parts}`;
}

function difference(each: Difference): string {
  switch (each.kind) {
    case "cell":
      return `${each.cell} (${place(each.table, each.row, each.column)}): mappen siger ${told(each.claimed)}; genberegnet er det ${told(each.computed)}.`;
    case "row-missing":
      return `Tabellen ${each.table} mangler rækken ${each.row}, som genberegningen giver.`;
    case "row-extra":
      return `Tabellen ${each.table} har rækken ${each.row} (${each.cell}), som genberegningen ikke giver.`;
    case "table-missing":
      return `Tabellen ${each.table} er ikke i mappen, så det, den skulle sige, kan ikke læses.`;
    case "column-missing":
      return `Tabellen ${each.table} mangler kolonnen ${each.column}.`;
    case "typed-over":
      return `${each.cell}: her skal stå en formel, men der er skrevet ${told(each.claimed)} i stedet.`;
    case "formula-differs":
      return `${each.cell}: formlen er ikke den, programmet skrev. Det, den regner på, er kontrolleret for sig.`;
    case "formula-for-value":
      return `${each.cell}: her står en formel, hvor programmet skrev en værdi. Værdien stemmer nu, men kan ændre sig.`;
    case "cell-extra":
      return `${each.cell}: ${told(each.claimed)} er ikke skrevet af programmet.`;
    case "name-missing":
      return `Navnet ${each.name} er ikke i mappen, så den celle, det skal pege på, kan ikke findes.`;
    case "name-moved":
      return `Navnet ${each.name} peger på ${each.cell} og ikke på den celle, programmet skrev.`;
    case "input-changed":
      return each.row === null
        ? `Tabellen ${each.table}, kolonnen ${each.column}, er ændret efter beregningen; en formel er blevet en værdi eller omvendt, eller kopien siger ikke hvor.`
        : `${each.cell ?? each.table} (tabellen ${each.table}, ${each.column}, række ${each.row}) er ændret efter beregningen: den var ${told(each.was)} og er nu ${told(each.now)}.`;
    case "input-rows":
      return `Tabellen ${each.table} havde ${each.was} rækker, da den blev beregnet, og har nu ${each.now}.`;
    case "headers-changed":
      return `Kolonneoverskrifterne i tabellen ${each.table} er ændret efter beregningen.`;
    case "input-gone":
      return each.column === null
        ? `Tabellen ${each.table} er fjernet, eller den har fået et andet navn efter beregningen.`
        : `Kolonnen ${each.column} i tabellen ${each.table} er fjernet efter beregningen.`;
    case "input-new":
      return each.column === null
        ? `Tabellen ${each.table} er kommet til efter beregningen.`
        : `Kolonnen ${each.column} i tabellen ${each.table} er kommet til efter beregningen.`;
    case "code-replaced":
      return `Kontrolkoden ${each.claimed} hører ikke til mappens indtastninger, som giver ${each.computed}. Koden er skrevet om, eller mappen er forseglet på ny uden genberegning.`;
    case "live-code-differs":
      return `Regnearket beregner kontrolkoden ${each.claimed}, men indtastningerne giver ${each.computed}. Formlerne i arket med seglet er ikke programmets.`;
    case "live-code-not-computed":
      return "Regnearket har ikke selv beregnet kontrolkoden her. Den er beregnet af programmet i stedet.";
    case "mail-code-differs":
      return `Kontrolkoden i mailen er ${each.mail}, men indtastningerne i mappen giver ${each.computed}. Mappen er ikke den, mailen handler om, eller den er ændret siden.`;
    case "not-covered":
      return `Seglet dækker ikke tabellen ${each.table}, kolonnen ${each.column}: den har et tegn eller et tal, som regneark regner forskelligt på.`;
    case "not-sealed":
      return "Mappen har intet segl, så det kan ikke ses, om indtastningerne er ændret efter beregningen. Bed om en mappe, der er genberegnet i Excel.";
    case "seal-withdrawn":
      return "Seglet blev trukket tilbage, da mappen blev beregnet, så det kan ikke ses, om indtastningerne er ændret siden. Bed om en mappe, der er genberegnet i Excel.";
    case "never-calculated":
      return "Mappen er aldrig genberegnet, så den siger ikke noget, der kan kontrolleres.";
    case "unfinished":
      return "Genberegningen blev ikke færdig, så mappens resultat er ikke gyldigt. Bed om en mappe, der er genberegnet.";
    case "as-of-missing":
      return "Mappen siger ikke, hvilken dag den er opgjort pr., så den kan ikke beregnes igen på samme måde. Bed om en mappe, der er genberegnet med en nyere version.";
    case "version-differs":
      return `Mappen er beregnet med version ${each.claimed}, og kontrollen er lavet med version ${each.ours}. En forskel kan skyldes, at programmet er ændret.`;
  }
}

export const da: VerifyWords = {
  verdict: { agrees: "STEMMER", differs: "STEMMER IKKE", unchecked: "KAN IKKE KONTROLLERES" },
  meaning: (verdict, count) => {
    if (verdict === "agrees") return "Alt, hvad mappen siger, kommer frem igen, når den beregnes på ny.";
    if (verdict === "differs")
      return `Mappen siger noget andet end genberegningen ${count === 1 ? "ét sted" : `${count} steder`}.`;
    return "Der er ikke fundet forskelle, men noget kan ikke kontrolleres.";
  },
  difference,
  claimed: (asOf, computed, version) =>
    `Mappen siger: opgjort pr. ${asOf}, beregnet ${computed} med version ${version}`,
  computedTotal: (text) => `Samlet målopfyldelse, genberegnet: ${text}`,
  codeAgrees: (code) => `Kontrolkoden ${code} er den, indtastningerne giver.`,
  agreedOn: (date, isChanged) =>
    isChanged
      ? `Planen er ændret, siden den senest blev fastholdt ${date}:`
      : `Planen er uændret, siden den senest blev fastholdt ${date}.`,
  noneAgreed:
    "Mappen har ingen fastholdt plan, så det kan ikke ses, om planen er ændret, siden den blev underskrevet.",
  headings: {
    differs: "Stemmer ikke",
    unchecked: "Kan ikke kontrolleres",
    remark: "Værd at vide",
    agreed: "Ændringer, siden planen blev aftalt, og siden sidste afrapportering",
  },
};
