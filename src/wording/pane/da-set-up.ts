// In Danish: set-up.
import { ended } from "./ended";
import type { SetUpWording } from "./set-up-words";

export const setUp: SetUpWording = {
  open: "Opsætning",
  close: "Til resultatet",
  language: "Sprog i ruden",
  languages: { da: "Dansk", en: "English" },
  settings: "Planens indstillinger",
  settingsHow: "De står i tabellen Plan. Ret dem dér, og genberegn.",
  settingsLater: "Tryk Genberegn. Så vises planens indstillinger her.",
  bases: "Hvad afvigelsen regnes i pct. af",
  basesHow:
    "Det fremgår af aftalen mellem parterne og vælges i tabellen Plan ud for Afvigelsesgrundlag. Her står, hvad hvert grundlag ville give med tallene i mappen.",
  chosen: "valgt i planen",
  noValue: "ingen procent",
  score: (score) => `Samlet målopfyldelse: ${ended(score)}`,
  tables: "Projektmappens tabeller",
  added: "Projektmappen har nu alle planens tabeller.",
  repair: "Tilføj det, der mangler",
  repairHow:
    "Tilføjer tabeller, kolonner og indstillinger, som en plan har, og mappen mangler. Det, der er der, bliver stående.",
  repaired: (added, blocked) =>
    [
      added === "" ? "Der er ikke tilføjet noget." : `Tilføjet: ${added}.`,
      ...(blocked === ""
        ? []
        : [`Der var ikke plads til alt, fordi der står noget i ${blocked}. Flyt det, og prøv igen.`]),
    ].join(" "),
  rollForward: "Ny plan for næste år",
  rollForwardHow:
    "Laver næste års plan i en ny projektmappe: Mål og krav beholdes, resultaterne bliver historik, og fristerne flyttes et år. Denne projektmappe ændres ikke.",
  rolled: (year) =>
    `Planen for ${year} er åbnet i en ny projektmappe. Vælg Åbn rude i den, og tryk Opret planen for ${year}.`,
  rolledToFile: (year, file) =>
    `Excel åbnede ikke den nye projektmappe, så den hentes som filen ${file}. Åbn den, vælg Åbn rude, og tryk Opret planen for ${year}. Kommer der ingen fil, tillader Excel ikke hentning her: åbn planen i Excel på nettet, og gør det samme dér.`,
  freeze: "Fasthold planen som aftalt",
  freezeHow:
    "Ved underskriften: Gemmer mål, krav og frister, som de er aftalt, i tabellen AftaltPlan med en kontrolkode. Senere ændringer bliver så til bemærkninger.",
  freezeAgain: "Fasthold et tillæg",
  freezeAgainHow:
    "Når en ændring er aftalt med departementet: Gemmer de ændrede dele. Det, der var aftalt før, bliver stående.",
  frozen: (terms, code) =>
    `Fastholdt: ${terms} aftalte dele. Kontrolkode ${code}. Skriv koden i den underskrevne plan.`,
};
