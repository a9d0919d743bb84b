// What can go wrong between the add-in and the workbook, in Danish: what happened, what to do.
import { periodWords } from "../period";
import type { PaneWording } from "./pane";

const inSheet = (sheet: string | undefined): string => (sheet === undefined ? "Et ark" : `Arket ${sheet}`);

export const problem: PaneWording["problem"] = {
  "edit-mode": {
    title: "Excel venter på en celle",
    what: () => "En celle er ved at blive redigeret, og så længe kan tilføjelsen hverken læse eller skrive.",
    remedy: () => "Tryk Enter eller Esc i arket, eller klik på en anden celle, og prøv igen.",
  },
  protected: {
    title: "Et ark er beskyttet",
    what: (sheet) =>
      `${inSheet(sheet)} er beskyttet, så resultatet kan ikke skrives. Tilføjelsen ophæver aldrig en beskyttelse.`,
    remedy: (sheet) =>
      `Vælg Gennemse → Fjern arkbeskyttelse${sheet === undefined ? "" : ` på arket ${sheet}`}, og prøv igen. Du kan beskytte arket igen bagefter.`,
  },
  "structure-protected": {
    title: "Projektmappens struktur er beskyttet",
    what: (sheet) =>
      `${sheet === undefined ? "Et ark" : `Arket ${sheet}`} kan hverken tilføjes eller fjernes, så længe strukturen er beskyttet. Tilføjelsen ophæver aldrig en beskyttelse.`,
    remedy: () =>
      "Vælg Gennemse → Beskyt projektmappe, så beskyttelsen ophæves, og prøv igen. Du kan beskytte strukturen igen bagefter.",
  },
  "cell-in-the-way": {
    title: "Der står noget i vejen",
    what: (cell) =>
      `Resultatet skal bruge flere rækker eller kolonner, og der står noget i ${cell ?? "cellerne ved siden af tabellen"}. Det bliver ikke overskrevet.`,
    remedy: (cell) =>
      `Flyt ${cell === undefined ? "det" : `det, der står i ${cell},`} til et andet ark, og prøv igen.`,
  },
  "no-tables": {
    title: "Projektmappen har ingen resultatplan",
    what: () => "Der er ingen af tabellerne Plan, Mål og Krav i projektmappen.",
    remedy: () =>
      "Åbn projektmappen med resultatplanen, eller opret en plan her. Er en tabel blevet omdøbt, så giv den sit navn igen.",
  },
  gone: {
    title: "En tabel eller et ark forsvandt",
    what: () =>
      "Noget, som tilføjelsen var i gang med at læse eller skrive, findes ikke længere. Måske blev det slettet eller omdøbt undervejs.",
    remedy: () =>
      "Prøv igen. Står der stadig det samme, så se efter, om et ark eller en tabel er blevet slettet, og fortryd sletningen.",
  },
  "changed-meanwhile": {
    title: "Andre ændrede tallene undervejs",
    what: () =>
      "Mindst én celle blev ændret, mens der blev regnet. Resultatet er derfor ikke skrevet som gyldigt.",
    remedy: () => "Vent, til den anden er færdig med at skrive, og prøv igen.",
  },
  "cell-changed": {
    title: "Cellen er ændret siden genberegningen",
    what: (place) =>
      `${place ?? "Cellen"} indeholder ikke længere det, rettelsen blev foreslået til, så der er ikke rettet noget.`,
    remedy: () => "Tryk Genberegn, og se, om bemærkningen stadig er der.",
  },
  "name-taken": {
    title: "Et tabelnavn er optaget",
    what: (table) =>
      `Projektmappen har selv en tabel ved navn ${table ?? "Opfyldelse"} med andre kolonner. Den bruger tilføjelsen til resultatet, og din tabel bliver ikke overskrevet.`,
    remedy: (table) =>
      `Giv din tabel ${table ?? "Opfyldelse"} et andet navn under Tabeldesign, og prøv igen.`,
  },
  "defined-name-taken": {
    title: "Et navn er optaget",
    what: (name) =>
      `Projektmappen bruger allerede ${name === undefined ? "et navn" : `navnet ${name}`}, som tilføjelsen selv skal bruge. I Excel kan kun én celle eller tabel have et navn, uanset store og små bogstaver.`,
    remedy: () => "Vælg Formler → Navnestyring, giv det et andet navn, og prøv igen.",
  },
  "year-missing": {
    title: "Planens år mangler",
    what: () =>
      "Planen siger ikke, hvilket år den gælder, eller dens periode har ikke det kvartal. Uden det kan hverken en rapport eller næste års plan laves.",
    remedy: () => "Skriv året ved År i tabellen Plan, og prøv igen.",
  },
  "too-large": {
    title: "Tabellerne er for store på én gang",
    what: () => "Excel tog ikke imod så meget på én gang.",
    remedy: () =>
      "Slet tomme rækker i bunden af tabellerne, og prøv igen. I Excel på computeren er grænsen højere end i browseren.",
  },
  "timed-out": {
    title: "Excel svarede ikke",
    what: () => "Der gik for lang tid, uden at Excel svarede.",
    remedy: () => "Prøv igen. Genindlæs projektmappen, hvis Excel stadig ikke svarer.",
  },
  busy: {
    title: "Excel er optaget",
    what: () =>
      "Excel er i gang med noget andet, for eksempel en udskrift, en åben dialogboks eller en lang beregning.",
    remedy: () => "Luk dialogboksen, eller vent et øjeblik, og prøv igen.",
  },
  conflict: {
    title: "To ændringer stødte sammen",
    what: () =>
      "En anden ændrede projektmappen samtidig, eller der er kommet et ark eller en tabel med et navn, som tilføjelsen skal bruge.",
    remedy: () => "Vent, til den anden er færdig, og prøv igen.",
  },
  filtered: {
    title: "Et filter står i vejen",
    what: (table) =>
      `${table === undefined ? "En tabel" : `Tabellen ${table}`} er filtreret, og Excel ville skrive i forkerte rækker. Tilføjelsen fjerner ikke filteret for dig.`,
    remedy: (table) =>
      `Stil markøren i ${table === undefined ? "den filtrerede tabel" : `tabellen ${table}`}, vælg Data → Ryd, og prøv igen.`,
  },
  "total-row": {
    title: "En totalrække står i vejen",
    what: (table) =>
      `${table === undefined ? "En tabel" : `Tabellen ${table}`} viser en totalrække, og der kan ikke tilføjes kolonner, mens den er slået til.`,
    remedy: (table) =>
      `Stil markøren i ${table === undefined ? "tabellen" : `tabellen ${table}`}, slå Totalrække fra på fanen Tabeldesign, og prøv igen. Den kan slås til igen bagefter.`,
  },
  "header-row": {
    title: "En overskriftsrække er skjult",
    what: (table) =>
      `${table === undefined ? "En tabel" : `Tabellen ${table}`} viser ikke sin overskriftsrække, og der kan ikke tilføjes kolonner, mens den er slået fra.`,
    remedy: (table) =>
      `Stil markøren i ${table === undefined ? "tabellen" : `tabellen ${table}`}, slå Overskriftsrække til på fanen Tabeldesign, og prøv igen.`,
  },
  "no-room": {
    title: "Der er ikke plads til en tabel",
    what: () =>
      "En tabel skal bruge flere celler og ville komme til at ligge oven i flettede celler, en pivottabel, en anden tabel eller arkets kant.",
    remedy: () =>
      "Ophæv fletningen, eller flyt det, der står under tabellen, til et andet ark, og prøv igen.",
  },
  inactive: {
    title: "En anden projektmappe er fremme",
    what: () => "Flere projektmapper er åbne, og Excel arbejder kun i den, der er fremme.",
    remedy: () => "Klik i projektmappen med resultatplanen, bliv i den, og prøv igen.",
  },
  "connection-lost": {
    title: "Forbindelsen til projektmappen er afbrudt",
    what: () =>
      "Excel svarer ikke længere for denne rude, for eksempel fordi computeren har sovet, nettet er væk, eller du er blevet logget af.",
    remedy: () => "Genindlæs projektmappen, åbn ruden igen, og prøv igen.",
  },
  "not-supported": {
    title: "Denne udgave af Excel kan det ikke",
    what: () => "Tilføjelsen bruger funktioner (ExcelApi 1.14), som denne udgave af Excel ikke har.",
    remedy: () => "Brug Excel 2021 eller nyere, Microsoft 365 eller Excel i browseren.",
  },
  cancelled: {
    title: "Afbrudt",
    what: () => "Genberegningen blev afbrudt, før der blev skrevet noget.",
    remedy: () => "Tryk Genberegn, når du er klar.",
  },
  offline: {
    title: "En del af tilføjelsen mangler",
    what: () =>
      "Ruden kunne ikke hente den del af sig selv, der regner. Måske er der ingen forbindelse, eller tilføjelsen er blevet opdateret imens.",
    remedy: () => "Prøv igen, når forbindelsen er der. Luk ruden, og åbn den igen, hvis det ikke hjælper.",
  },
  "not-excel": {
    title: "Åbn ruden i Excel",
    what: () => "Siden er åbnet uden for Excel, så der er ingen projektmappe at læse.",
    remedy: () => "Åbn projektmappen i Excel, og vælg Åbn rude i gruppen Resultatplan på båndet.",
  },
  "no-result": {
    title: "Der er intet resultat endnu",
    what: () =>
      "Projektmappen har ikke noget resultat at vise: Den er ikke genberegnet, eller arket er slettet.",
    remedy: () => "Vælg Genberegn på båndet. Så skrives arket Resultat.",
  },
  "column-missing": {
    title: "En kolonne mangler",
    what: (column) => `Kolonnen ${column ?? "Begrundelse"} er der ikke, så rækken kan ikke skrives.`,
    remedy: () => "Vælg Opsætning → Tilføj det, der mangler, og prøv igen.",
  },
  "report-already": {
    title: "Afrapporteringen er gemt i forvejen",
    what: (period) =>
      `Afrapporteringen${period === undefined ? "" : ` for ${periodWords(period, "da")}`} er gemt. Der er ikke skrevet noget.`,
    remedy: () => "Gem den igen, hvis noget er ændret; den tidligere bliver stående.",
  },
  "report-not-ended": {
    title: "Perioden løber endnu",
    what: (period) =>
      `Perioden${period === undefined ? "" : ` ${periodWords(period, "da")}`} er ikke slut. Der er ikke skrevet noget.`,
    remedy: () => "Gem afrapporteringen dagen efter periodens sidste dag.",
  },
  "freeze-already": {
    title: "Planen er allerede fastholdt",
    what: () => "Planen er fastholdt, som den blev aftalt. Der er ikke skrevet noget.",
    remedy: () => "Er en ændring aftalt med departementet, så vælg Fasthold et tillæg.",
  },
  "freeze-not-before": {
    title: "Planen er ikke fastholdt endnu",
    what: () => "Der er intet at gøre et tillæg til. Der er ikke skrevet noget.",
    remedy: () => "Vælg Fasthold planen som aftalt.",
  },
  "freeze-unchanged": {
    title: "Intet er ændret",
    what: () => "Planen er, som den er fastholdt. Der er ikke skrevet noget.",
    remedy: () => "Der er ikke mere at gøre.",
  },
  "freeze-empty": {
    title: "Planen har ingen mål",
    what: () => "Der er intet at fastholde endnu.",
    remedy: () => "Skriv målene i tabellen Mål, og prøv igen.",
  },
  "freeze-unreadable": {
    title: "En celle kan ikke læses",
    what: (cells) => `${cells ?? "En celle"} kan ikke læses, så det aftalte kan ikke fastholdes.`,
    remedy: () => "Ret det, og prøv igen.",
  },
  "freeze-duplicated": {
    title: "Et nummer er brugt to gange",
    what: (cells) =>
      `${cells ?? "En række"} har et nummer, som en anden række har, så det kan ikke ses senere, hvilken der var aftalt.`,
    remedy: () => "Giv rækkerne hver sit nummer, og prøv igen.",
  },
  "carried-unreadable": {
    title: "Den nye plan kan ikke læses",
    what: () =>
      "Projektmappen er lavet til en ny plan, men arket med planens indhold er ændret eller ufuldstændigt.",
    remedy: () =>
      "Luk projektmappen uden at gemme, åbn sidste års plan, og vælg Ny plan for næste år under Opsætning igen.",
  },
  "undo-nothing-kept": {
    title: "Der er ingen genberegning at fortryde",
    what: () => "Ruden husker kun den seneste genberegning, og kun så længe den er åben.",
    remedy: () => "Tryk Genberegn, hvis resultatet skal følge tallene, som de er nu.",
  },
  "undo-recalculated-since": {
    title: "Genberegningen kan ikke fortrydes",
    what: () =>
      "Resultatet i projektmappen er ikke længere det, som ruden skrev. Måske har en anden genberegnet siden. Der er ikke ændret noget.",
    remedy: () => "Tryk Genberegn, så viser ruden resultatet af tallene, som de er nu.",
  },
  display: {
    title: "En del af ruden kunne ikke vises",
    what: () =>
      "Noget i resultatet kunne ikke vises her. Det, der er skrevet i projektmappen, er ikke ændret af fejlen.",
    remedy: () => "Se resultatet i arket Resultat, eller genberegn.",
  },
  unknown: {
    title: "Det lykkedes ikke",
    what: () =>
      "Excel meldte en fejl, som tilføjelsen ikke kender. Resultatet i projektmappen kan være ufærdigt.",
    remedy: () =>
      "Prøv igen. Sker det igen, så gem en kopi af projektmappen, og send fejlkoden til dem, der driver tilføjelsen.",
  },
};
