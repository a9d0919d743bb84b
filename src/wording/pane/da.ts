// The pane in Danish: the words of the plan, short sentences, what to do.
import { problem } from "./da-problems";
import { ended } from "./ended";
import type { PaneWording } from "./pane";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const danish: PaneWording = {
  culture: "da-DK",
  product: "Resultatplan",
  recalculate: "Genberegn",
  recalculating: "Genberegner …",
  cancel: "Afbryd",
  tryAgain: "Prøv igen",
  switchLanguage: { label: "English", language: "en" },

  planTitle: (year) => `Resultatplan ${year}`,
  institutionMissing: "Institution er ikke angivet",
  yearMissing: "(år mangler)",

  score: {
    heading: "Samlet målopfyldelse",
    certain: "sikkert",
    possible: "muligt",
    explanation: "Sikkert: det, der er opfyldt nu. Muligt: hvis alt, der ikke er opgjort, bliver opfyldt.",
    provisional: "Foreløbig",
    provisionalBecause: (errors) =>
      `Tallet er foreløbigt: ${plural(errors, "fejl", "fejl")} kan ændre det. Ret ${errors === 1 ? "den" : "dem"}, og genberegn.`,
    showErrors: "Vis fejlene",
    calculatedAt: (time, asOf) => `Beregnet kl. ${time} pr. ${asOf} og skrevet i projektmappen.`,
    kept: (time) => `Her står stadig resultatet fra kl. ${time}.`,
  },

  statusCount: {
    fulfilled: (count) => `${count} opfyldt`,
    "not-fulfilled": (count) => `${count} ikke opfyldt`,
    undetermined: (count) => `${count} ikke opgjort`,
  },
  strip: {
    label: "Målene efter status",
    goal: (id, title, status) => `Mål ${id} ${title}: ${status}`,
  },

  goals: {
    heading: (count) => `Mål (${count})`,
    id: (id) => `Mål ${id}`,
    noGoals: "Tabellen Mål har ingen rækker endnu.",
    weight: "Vægt",
    score: "Score",
    requirements: "Krav",
    noRequirements: "Målet har ingen krav i tabellen Krav.",
    value: "Resultat",
    target: "Måltal",
    margin: "Margen",
    noValue: "ikke angivet",
    showAll: "Fold alle ud",
    hideAll: "Fold alle sammen",
    toFulfilled: "Det mindste, der skal til, før målet er opfyldt:",
    toNotFulfilled: "Det mindste, der skal til, før målet ikke længere er opfyldt:",
    toFulfilledByNone: "Målet kan ikke blive opfyldt ved, at et krav bliver det. Begrundelsen siger hvorfor.",
  },

  findings: {
    heading: (count) => `Bemærkninger (${count})`,
    none: "Ingen bemærkninger.",
    count: {
      error: (count) => plural(count, "fejl", "fejl"),
      warning: (count) => plural(count, "advarsel", "advarsler"),
      info: (count) => plural(count, "oplysning", "oplysninger"),
      excepted: (count) => `${count} undtaget`,
    },
    showMore: (left) => `Vis flere (${left} endnu)`,
    filter: "Vis kun",
    all: (count) => `Alle (${count})`,
    goal: (id) => `Mål ${id}`,
  },

  parts: "Mål, bemærkninger og antagelser",
  deadlines: "Næste frister",
  outdated: {
    text: "Inddata er ændret siden sidste genberegning.",
    untold: "Ruden kan ikke se i denne projektmappe, om inddata ændres. Genberegn, når du har ændret noget.",
  },
  setUp: {
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
      "Tilføjer tabeller og kolonner, som en plan har, og mappen mangler. Det, der er der, bliver stående.",
    repaired: (added, blocked) =>
      [
        added === "" ? "Der er ikke tilføjet noget." : `Tilføjet: ${added}.`,
        ...(blocked === ""
          ? []
          : [`Der var ikke plads til alt, fordi der står noget i ${blocked}. Flyt det, og prøv igen.`]),
      ].join(" "),
    freeze: "Fasthold planen som aftalt",
    freezeHow:
      "Ved underskriften: Gemmer mål, krav og frister, som de er aftalt, i tabellen AftaltPlan med en kontrolkode. Senere ændringer bliver så til bemærkninger.",
    freezeAgain: "Fasthold et tillæg",
    freezeAgainHow:
      "Når en ændring er aftalt med departementet: Gemmer de ændrede dele. Det, der var aftalt før, bliver stående.",
    frozen: (terms, code) =>
      `Fastholdt: ${terms} aftalte dele. Kontrolkode ${code}. Skriv koden i den underskrevne plan.`,
  },
  remedied: {
    done: (place) => `${place} er rettet. Genberegn, så tæller det.`,
    undo: "Fortryd",
    undone: "Rettelsen er taget tilbage.",
  },
  except: {
    open: "Undtag",
    openFor: (message) => `Undtag: ${message}`,
    how: "Styrelsen svarer for bemærkningen. Den bliver stående som undtaget, og undtagelsen bortfalder, hvis tallene ændres.",
    reason: "Begrundelse",
    by: "Givet af",
    incomplete: "Skriv begrundelse og navn.",
    save: "Skriv undtagelsen",
    done: "Undtagelsen står i tabellen Undtagelser. Genberegn, så tæller den.",
  },
  whatIf: {
    tab: (assumed) => (assumed === 0 ? "Hvad nu hvis" : `Hvad nu hvis (${assumed})`),
    heading: "Med dine antagelser",
    note: "Kun en antagelse: Der skrives intet i projektmappen, og det beregnede resultat står uændret.",
    how: "Vælg et andet udfald for et mål eller et krav, og se, hvad scoren ville blive.",
    calculated: (score) => `Beregnet: ${ended(score)}`,
    assumed: (requirements) => `${plural(requirements, "krav er antaget", "krav er antaget")}.`,
    reset: "Nulstil",
    choose: (name) => `Antagelse for ${name}`,
    asCalculated: "Som beregnet",
    choice: { fulfilled: "Opfyldt", "not-fulfilled": "Ikke opfyldt" },
    insteadOf: (status, calculated) => `${status} (antaget; beregnet: ${calculated})`,
    requirements: (count) => `Målets krav (${count})`,
    nothing: "Planen har ingen mål, der tæller med.",
  },

  showInSheet: "Vis i arket",
  showInSheetAt: (cell) => `Vis ${cell} i arket`,
  couldNotShow: (cell) =>
    `Cellen ${cell} kunne ikke vises. Måske er arket skjult eller omdøbt siden beregningen.`,

  ready: {
    heading: "Klar til at beregne",
    text: "Tryk Genberegn. Tilføjelsen læser tabellerne, afgør hvert mål og skriver resultatet i arket Resultat. Dine egne tabeller bliver ikke ændret.",
  },
  firstRun: {
    heading: "Projektmappen har ingen resultatplan endnu",
    what: "Her følges årets resultatplan: Tilføjelsen læser mål, krav og tal i projektmappens tabeller, afgør hvert mål med en begrundelse og regner den samlede målopfyldelse ud.",
    how: "Opret tabellerne her, eller åbn en projektmappe, der har dem.",
    createPlan: "Opret plan",
    link: "Kobl eksisterende ark",
    linkHow:
      "Står planen allerede i jeres egne tabeller? Så tilføjes kun arket Kobling, hvor du skriver, hvad tabellerne og kolonnerne hedder hos jer.",
    linked: "Skriv i arket Kobling, hvad tabellerne og kolonnerne hedder hos jer, og tryk Genberegn.",
    nothingLeaves: "Alt regnes i denne projektmappe. Intet sendes nogen steder hen.",
  },

  step: {
    reading: "Læser tabellerne …",
    evaluating: "Afgør målene …",
    writing: "Skriver resultatet …",
  },
  announce: {
    running: "Genberegner.",
    done: (score, errors, warnings) =>
      `Genberegnet. Samlet målopfyldelse ${ended(score)} ${plural(errors, "fejl", "fejl")}, ${plural(warnings, "advarsel", "advarsler")}.`,
    failed: (title) => `Ikke genberegnet. ${title}`,
  },

  problem,
  shows: {
    before: "I projektmappen står stadig det forrige resultat.",
    unfinished: "Resultatet i projektmappen er ufærdigt og står mærket sådan, til der er genberegnet.",
    after: "Resultatet nåede at blive skrevet i projektmappen.",
    unknown: "Se i arket Resultat, om der er skrevet noget.",
  },
  technical: (code) => `Fejlkode: ${code}`,

  message: {
    doneTitle: "Genberegnet",
    done: (score) => `Samlet målopfyldelse: ${ended(score)}`,
    counts: (errors, warnings) =>
      `${plural(errors, "fejl", "fejl")} og ${plural(warnings, "advarsel", "advarsler")}.`,
    seeSheet: "Se begrundelserne i arket Resultat, eller vælg Åbn rude på båndet.",
    failedTitle: "Ikke genberegnet",
    close: "Luk",
  },
};
