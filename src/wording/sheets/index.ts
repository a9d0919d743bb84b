// Every sentence and label written into the workbook. The sheets are Danish whatever language the pane speaks: the
// department reads them. Table and column names stand in the table contract.

/** Labels and sentences of the sheet Resultat and of the guidance above the tables. */
export const SHEET_WORDS = {
  /** Behind the title of a sheet until the sheet is made to its end. */
  halfMade: " – ikke skrevet færdigt, gælder ikke. Prøv igen, så bliver arket lavet forfra.",
  result: {
    title: (plan: string) => `Resultat: ${plan}`,
    untitledPlan: "resultatplan",
    score: "Samlet målopfyldelse, sikker",
    possible: "Samlet målopfyldelse, mulig",
    asOf: "Opgjort pr.",
    computed: "Beregnet",
    today: "Regnet som i dag",
    unfinished: "Genberegning er ikke færdig: resultatet er ikke gyldigt. Genberegn igen.",
    version: "Beregnet med",
    product: (version: string) => `Resultatplan for Excel, version ${version}`,
    counts: "Mål",
    code: "Kontrolkode",
    seal: "Ændret siden beregningen?",
    fulfilled: "opfyldt",
    notFulfilled: "ikke opfyldt",
    undetermined: "ikke opgjort",
    chart: "Mål efter status",
    course: "Året",
    courseChart: "Score gennem året",
    courseNote: (possible: string) => `mulig ${possible}`,
    notReported: "ingen rapport",
    findings: "Bemærkninger",
    findingsText: (errors: number, warnings: number, infos: number, excepted: number) =>
      `${errors} fejl, ${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}, ${infos} ${infos === 1 ? "oplysning" : "oplysninger"}${excepted === 0 ? "" : `, ${excepted} undtaget`}`,
    provisional: (errors: number) =>
      `Foreløbig: der er ${errors} fejl, som skal rettes, før scoren kan bruges.`,
    check: "Efterregnet: summen af Score i Opfyldelse",
    agrees: "stemmer",
    disagrees: "STEMMER IKKE",
    outOf: (total: string) => `af ${total} point`,
    groups: ["", "Gruppe", "", "Samlet", "Score", "Mulig score"],
    groupNote: (possible: string) => `Mulig score: ${possible}`,
    goals: ["Mål", "Titel", "Status", "Vægt", "Score", "Begrundelse"],
    findingsHeading: ["Mål", "Celle", "Alvor", "", "", "Bemærkning og hvad gør du"],
    noFindings: "Ingen bemærkninger.",
    deviationTable: ["Mål", "Pct."],
    series: { target: "Mål", result: "Resultat" },
    live: {
      heading: ["Krav", "Budgetafvigelse, regnet af regnearket selv", "", "", "", "Forklaring"],
      budgeted: (version: string) => `Budgetteret resultat: ${version}`,
      realised: "Realiseret resultat",
      budgetedNote: "Bevilling og indtægter minus udgifter i tabellen Budget",
      leftOut: (lines: readonly string[]) => `; uden ${lines.join(", ")}, der udgår efter aftale`,
      difference: (unit: string) => (unit === "" ? "Afvigelse" : `Afvigelse i ${unit}`),
      base: {
        "budgeted-result": "Grundlag: budgetteret resultat",
        "gross-expenditure": "Grundlag: bruttoudgifter",
        appropriation: "Grundlag: bevilling",
        "agreed-amount": "Grundlag: aftalt beløb",
      },
      baseNote: "Vælges ud for Afvigelsesgrundlag i tabellen Plan",
      percent: "Afvigelse i pct. af grundlaget",
      agrees: "stemmer med det, programmet har beregnet",
      disagrees: (percent: string) => `STEMMER IKKE: programmet har beregnet ${percent} pct.`,
    },
    about: ["Om denne side", "", "", "", "", ""],
    ownership:
      "Sikker: mål, der ikke er opgjort, tæller 0. Mulig: de tæller som opfyldt. Arkene Resultat, Opfyldelse, Kravopfyldelse og Flag skrives af Resultatplan for Excel ved hver genberegning. Ret i arkene med mål, krav og resultater i stedet, og genberegn.",
  },
  owned: {
    Opfyldelse: "Et mål i hver række. Skrives af Resultatplan for Excel; ret ikke her.",
    Kravopfyldelse: "Et krav i hver række. Skrives af Resultatplan for Excel; ret ikke her.",
    Flag: "Det, kontrollen fandt. Skrives af Resultatplan for Excel; ret ikke her.",
  },
  input: {
    plan: "Planens indstillinger. Skriv værdien i kolonnen Værdi.",
    goals:
      "Mål og delmål i hver sin række. Et delmål har sit mål i kolonnen Hører til. Opfyldt når: alle, mindst 1, mindst 2 …",
    requirements:
      "Det mindste, der bedømmes. Skriv resultatet, datoen eller ja/nej i Resultat og Leveret den, og dokumentationen i Dokumentation.",
    budget:
      "Budget og regnskab pr. post. Art: Bevilling, Indtægt, Udgift eller I alt. En post, der udgår efter aftale, skal have en henvisning til aftalen.",
    deviations:
      "Planens egne tabeller for budgetafvigelsen i pct.: en række for Mål og en for Resultat, en kolonne for hvert år.",
    kpis: "Nøgletal, et tal for hver periode. Sidste års tal bruges, når et krav ser på udviklingen.",
    lists: "Lister, hvor hver række skal opfylde kravet, fx deltemaer med antal forslag.",
    scales:
      "Skalaer for krav, der giver delvis score: fra denne værdi og op gives denne score i pct., uanset sammenligningen. Skriv nej i Fra og med, når selve værdien ikke er med (over 6,5), og Til, når trinet slutter før næste række.",
    reports: "Hvornår afrapporteringen for hver periode er sendt til departementet.",
    exceptions:
      "Bemærkninger, som styrelsen står inde for. Kode, Sted og Gælder for kopieres fra tabellen Flag; skriv begrundelse, navn og dato. Ændres det, undtagelsen gælder for, kommer bemærkningen igen.",
    explanations:
      "Styrelsens egne ord til afrapporteringen: prognosen (grøn, gul, rød), forklaringen og den korrigerende handling. En række gælder, til en senere periode siger andet. Prognosen tæller ikke med i scoren.",
    answers:
      "Punkter, styrelsen står inde for, når en afrapportering sendes. Ruden skriver rækken, eller kopiér Gælder for fra det, npm run report viser; skriv begrundelse, navn og dato. Ændres det, svaret gælder for, bortfalder det.",
  },
  links:
    "Skriv i kolonnen Hedder her, hvad tabellen eller kolonnen hedder i denne mappe. Tomt betyder, at den hedder det, der står til venstre. Genberegn bagefter.",
  settingGuidance: {
    institution: "Styrelsens navn",
    department: "Departementet, planen er aftalt med",
    title: "Planens navn, fx Resultatplan 2024",
    year: "Året, planen gælder",
    signedOn: "Dagen, planen er underskrevet",
    declaredGoals: "Antallet af mål, som planen selv nævner",
    weighting: "ens: 100 divideret med antallet af mål; angivet: vægten står ved hvert mål",
    totalWeight: "Det, de angivne vægte skal give tilsammen, fx 100; udgåede mål regnes med",
    withdrawnGoals: "Om et udgået mål går ud af antallet eller tæller 0",
    deviationBase: "Det, budgetafvigelsen regnes i pct. af; fremgår af aftalen mellem parterne",
    agreedBaseAmount: "Beløbet, når afvigelsesgrundlaget er et aftalt beløb",
    baseFloor: "Er grundlaget mindre end dette, er en procent uden mening",
    signConvention: "alle beløb positive, eller udgifter negative",
    amountUnit: "Fx mio. kr.",
    reportingDays: "Kalenderdage efter kvartalets afslutning",
    assessment: "Departementschefens, til årets målrapportering. Indgår aldrig i scoren",
    dateSystem: "1900, eller 1904 hvis mappen bruger datoer fra 1904",
    periodStart: "Kun hvor planen ikke gælder kalenderåret, fx 1. august",
    periodEnd: "Kun hvor planen ikke gælder kalenderåret, fx 31. juli året efter",
  },
  example: "Eksempeldata: resultaterne i denne mappe er opdigtede.",
  statusHeader: "Status",
} as const;
