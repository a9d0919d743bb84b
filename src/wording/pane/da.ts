// The pane in Danish: the words of the plan, short sentences, what to do.
import { carried, firstRun, ready } from "./da-begin";
import { except, findings, remedied } from "./da-findings";
import { message } from "./da-message";
import { problem } from "./da-problems";
import { calculation, goals, outdated, score, statusCount, strip } from "./da-result";
import { reporting } from "./da-reporting";
import { setUp } from "./da-set-up";
import { whatIf } from "./da-what-if";
import { ended } from "./ended";
import type { PaneWording } from "./pane";
import { plural } from "./plural";

export const danish: PaneWording = {
  culture: "da-DK",
  product: "Resultatplan",
  recalculate: "Genberegn",
  recalculating: "Genberegner …",
  cancel: "Afbryd",
  tryAgain: "Prøv igen",
  undo: "Fortryd genberegningen",
  undone: "Genberegningen er fortrudt. I projektmappen står det, der stod før.",
  working: "Arbejder …",
  switchLanguage: { label: "English", language: "en" },

  planTitle: (year) => `Resultatplan ${year}`,
  institutionMissing: "Institution er ikke angivet",
  yearMissing: "(år mangler)",

  score,
  statusCount,
  strip,
  goals,
  findings,
  parts: "Mål, bemærkninger, antagelser og rapport",
  deadlines: "Næste frister",
  calculation,
  outdated,

  setUp,
  remedied,
  except,
  whatIf,
  reporting,
  ready,
  firstRun,
  carried,
  message,

  showInSheet: "Vis i arket",
  showInSheetAt: (cell) => `Vis i arket: ${cell}`,
  couldNotShow: (cell) =>
    `Cellen ${cell} kunne ikke vises. Måske er arket skjult eller omdøbt siden beregningen.`,

  step: {
    reading: "Læser tabellerne …",
    evaluating: "Afgør målene …",
    writing: "Skriver resultatet …",
  },
  announce: {
    running: "Genberegner.",
    done: (score, errors, warnings) =>
      `Genberegnet. Samlet målopfyldelse ${ended(score)} ${plural(errors, "fejl", "fejl")}, ${plural(warnings, "advarsel", "advarsler")}.`,
  },

  problem,
  shows: {
    before: "I projektmappen står det, der stod før.",
    unfinished: "Det skrevne er ufærdigt og står mærket sådan i projektmappen, til det er skrevet igen.",
    after: "Det hele nåede at blive skrevet i projektmappen.",
    part: "Noget af det kan være skrevet. Prøv igen; det, der allerede står rigtigt, bliver stående.",
    unknown: "Se i projektmappen, om der er skrevet noget.",
  },
  technical: (code) => `Fejlkode: ${code}`,
};
