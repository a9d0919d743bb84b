// What each command takes and does, in Danish.
import { commandWords } from "./command-words";
import type { CliWords } from "./words";

const LANG = "  --lang da|en     sproget i det, der vises";

const command = commandWords("Brug", (oneAtATime, second) => `${oneAtATime}; ${second} er én for meget.`);

export const commandsDa: CliWords["commands"] = {
  recalculate: command(
    "recalculate -- FIL.xlsx [--out FIL.xlsx] [--today DATO] [--report Q1|Q2|Q3|Q4|year] [--lang da|en] [--json]",
    "Genberegner en resultatplan og skriver en kopi ved siden af. Filen selv ændres aldrig.",
    [
      "  --out FIL.xlsx   hvor kopien skrives; ellers ved siden af filen som NAVN.genberegnet.xlsx",
      "  --today DATO     den dag, der regnes som i dag, fx 2024-12-31",
      "  --report Q2      opgør pr. kvartalets sidste dag; year er hele året",
      LANG,
      "  --json           vis resultatet som ét JSON-objekt",
    ],
    ["Skriv, hvilken projektmappe der skal genberegnes.", "Der genberegnes én projektmappe ad gangen"],
  ),
  verify: command(
    "verify -- FIL.xlsx [--code XXXXXXXX-XXXXXXXX] [--lang da|en] [--json]",
    [
      "Beregner en modtaget resultatplan på ny og sammenligner celle for celle med det, den siger. Skriver intet.",
      "Slutter med 0, når mappen stemmer, 1, når den ikke stemmer, og 2, når den ikke kan kontrolleres.",
    ].join("\n"),
    [
      "  --code KODE      kontrolkoden fra den mail, mappen kom med",
      LANG,
      "  --json           vis svaret som ét JSON-objekt",
    ],
    ["Skriv, hvilken projektmappe der skal kontrolleres.", "Der kontrolleres én projektmappe ad gangen"],
  ),
  "roll-forward": command(
    "roll-forward -- FIL.xlsx --out NÆSTE.xlsx [--today DATO] [--lang da|en]",
    "Laver næste års plan af dette års: mål og krav beholdes, resultater bliver historik, frister flyttes et år. Filen selv ændres aldrig.",
    [
      "  --out FIL.xlsx   hvor næste års plan skrives",
      "  --today DATO     den dag, der regnes som i dag, fx 2024-12-31",
      LANG,
    ],
    ["Skriv, hvilken projektmappe der skal rykkes frem.", "Der rykkes én projektmappe frem ad gangen"],
  ),
  repair: command(
    "repair -- FIL.xlsx [--out FIL.xlsx] [--lang da|en]",
    "Tilføjer de tabeller og kolonner, en resultatplan mangler, i en kopi. Alt andet er, som det var.",
    ["  --out FIL.xlsx   hvor kopien skrives; ellers ved siden af filen som NAVN.repareret.xlsx", LANG],
    ["Skriv, hvilken projektmappe der skal repareres.", "Der repareres én projektmappe ad gangen"],
  ),
  freeze: command(
    "freeze -- FIL.xlsx [--out FIL.xlsx] [--today DATO] [--again] [--lang da|en]",
    "Fastholder den aftalte plan i en kopi: ordlyd, måltal, frister og regler med en kontrolkode, så senere ændringer ses.",
    [
      "  --out FIL.xlsx   hvor kopien skrives; ellers ved siden af filen som NAVN.fastholdt.xlsx",
      "  --today DATO     dagen, der noteres, fx 2024-01-31",
      "  --again          fasthold et tillæg; det tidligere aftalte bliver stående",
      LANG,
    ],
    ["Skriv, hvilken projektmappe planen står i.", "Der fastholdes én plan ad gangen"],
  ),
  report: command(
    "report -- FIL.xlsx --report Q1|Q2|Q3|Q4|year [--out FIL.xlsx] [--today DATO] [--again] [--lang da|en] [--json]",
    "Gemmer en afrapportering i en kopi: opgørelsen pr. periodens sidste dag, indtastningerne bag og et ark, der kan udskrives.",
    [
      "  --report Q2      kvartalet; year er årets målrapportering",
      "  --out FIL.xlsx   hvor kopien skrives; ellers ved siden af filen som NAVN.afrapporteret.xlsx",
      "  --today DATO     den dag, der regnes som i dag, fx 2024-07-12",
      "  --again          gem perioden igen; den tidligere bliver stående",
      LANG,
      "  --json           vis resultatet som ét JSON-objekt",
    ],
    ["Skriv, hvilken projektmappe der skal afrapporteres.", "Der afrapporteres én projektmappe ad gangen"],
  ),
  "new-plan": command(
    "new-plan -- --year 2026 --out PLAN.xlsx [--example] [--lang da|en]",
    "Laver en ny, tom resultatplan for et år.",
    [
      "  --year ÅR        planens år",
      "  --out FIL.xlsx   hvor planen skrives",
      "  --example        med eksempler i tabellerne; for 2024 Digitaliseringsstyrelsens plan",
      LANG,
    ],
  ),
};
