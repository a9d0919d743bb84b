// A plan with step scales, a linear scale and two pools: UddannelsesCenter Ringkøbing-Skjern's result contract for the
// school year 2018/2019. Weights and scales as published; results are invented, and every sheet says so.
//
// Source: ucrs.dk, "Resultatkontrakt, Kontraktområder – mål og indikatorer 2018/2019"
// (http://www.ucrs.dk/om-os/kvalitet/resultatkontrakt/kontraktomraader-2018-2019), read in a stored copy that ends inside
// point 3 of the ekstraramme. What the copy does not show, and what the contract leaves open, is said row by row under
// Bemærkning: the weight of that point, the deadlines, "<32" where more than 32 must be meant, and "over Top 15".
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { day } from "./resultatplan-2024";

const BASIC = "Basisramme";
const EXTRA = "Ekstraramme";
const SOURCE = "ucrs.dk: Resultatkontrakt, Kontraktområder 2018/2019";

/** The school year's last day: the contract is for 2018/2019 and names no dates. */
const YEAR_END = "31. juli 2019";

const GOALS: readonly ContentRow[] = [
  {
    id: "B1",
    title: "Etablering af faggrupper på tværs af de gymnasiale afdelinger",
    wording: "Vægt: 20%. Målopfyldelse: 100% - min. 3 grupper, 50% - 2 grupper, 25% - 1 gruppe.",
    weight: 20,
    group: BASIC,
  },
  {
    id: "B2",
    title: "Løfteevne",
    wording: "Vægt 10%. HHX/HTX samlet set: top 5 = 100%, top 10 = 50%, top 15 = 25%.",
    weight: 10,
    group: BASIC,
    remark: "Over top 15 giver 0 pct.: det siger kontrakten for 2017/2018; i 2018/2019 står det ikke.",
  },
  {
    id: "B3",
    title: "Forberedelse som følge af ny EUD reform",
    wording:
      "Vægt 20%. Er organiseringen på plads og er der lavet tiltag i forbindelse med en ny reform samt markedsføringstiltag af disse.",
    weight: 20,
    group: BASIC,
    scoring: "binær",
    remark: "Kontrakten giver ingen skala (»set i forhold til 17/18«); her skal alle tre dele være opfyldt.",
  },
  {
    id: "B4",
    title: "Elevernes vurdering af skolen som helhed",
    wording:
      "Vægt 20%. Uddannelsesbenchmark, sammenligning af HHX-uddannelsers elevtrivsel: 1-8 = 100%, 9-12 = 50%, >12 = 0%.",
    weight: 20,
    group: BASIC,
  },
  {
    id: "B5",
    title: "Aftale med andre skoler om AMU/kursusaktiviteter samt etablering af fælles center",
    wording: "Er centret etableret og i funktion = salg. Målopfyldelse 20%.",
    weight: 20,
    group: BASIC,
    remark: "»Målopfyldelse 20%« er læst som vægten: så giver basisrammens vægte 100.",
  },
  {
    id: "B6",
    title: "Flere projektmidler til udvikling og salg",
    wording:
      "Vægt 10%. Er der dedikeret medarbejderressourcer og har ansøgningerne medført flere midler end sidste skoleår?",
    weight: 10,
    group: BASIC,
    scoring: "binær",
    remark: "Kontrakten giver ingen skala; her skal begge dele være opfyldt.",
  },
  {
    id: "E1",
    title: "Færre ophævede uddannelsesaftaler",
    wording: "Vægt 25%. Opfyldelse = 100% hvis 22 eller under. Opfyldelse = 0% hvis <32 afbrud.",
    weight: 25,
    group: EXTRA,
    remark:
      "»<32« er læst som over 32. Mellem 22 og 32 siger kontrakten intet; her reguleres forholdsmæssigt som i punkt 2.",
  },
  {
    id: "E2",
    title: "Frafald på grundforløb skal være under 20%",
    wording:
      "Vægt 50%. Opfyldelse = 100%, hvis under 20%. Opfyldelse = 0% hvis over 25%. Opfyldelsen reguleres forholdsmæssigt, hvis frafald ligger mellem 20 og 25%.",
    weight: 50,
    group: EXTRA,
  },
  {
    id: "E3",
    title: "Lærernes arbejdstid sammen med eleverne",
    wording:
      "Fra 2017 til 2018 skal andelen af UCRS-lærernes arbejdstid på gymnasierne, der bruges sammen med eleverne, ligge på landsgennemsnittet eller over.",
    weight: 25,
    group: EXTRA,
    remark: "Vægten er ikke set: 25 er resten op til 100, som i basisrammen.",
  },
].map((goal) => ({ combination: "alle", scoring: "andel", ...goal }));

const PROJECT_MONEY = "Projektmidler";

const REQUIREMENTS: readonly ContentRow[] = [
  {
    id: "B1-1",
    goal: "B1",
    kind: "Antal",
    comparator: "mindst",
    unit: "grupper",
    grading: "trin",
    wording: "Faggrupper oprettet på tværs, som har holdt flere møder",
    result: 2,
    documentation: "Mødereferater, bilag 1",
  },
  {
    id: "B2-1",
    goal: "B2",
    kind: "Værdi",
    comparator: "højst",
    grading: "trin",
    wording: "Placering blandt HHX/HTX-uddannelser efter løfteevne",
    result: 12,
    documentation: "Opgørelse af løfteevne, bilag 2",
  },
  {
    id: "B3-1",
    goal: "B3",
    kind: "Erklæring",
    wording: "Organiseringen er på plads.",
    result: "ja",
    documentation: "Organisationsplan, bilag 3",
  },
  {
    id: "B3-2",
    goal: "B3",
    kind: "Erklæring",
    wording: "Der er lavet tiltag i forbindelse med den nye reform.",
    result: "ja",
    documentation: "Redegørelse, bilag 4",
  },
  {
    id: "B3-3",
    goal: "B3",
    kind: "Erklæring",
    wording: "Tiltagene er markedsført.",
    result: "ja",
    documentation: "Kampagneplan, bilag 5",
  },
  {
    id: "B4-1",
    goal: "B4",
    kind: "Værdi",
    comparator: "højst",
    grading: "trin",
    wording: "Placering i uddannelsesbenchmark, HHX-elevtrivsel",
    result: 8,
    documentation: "Uddannelsesbenchmark, bilag 6",
  },
  { id: "B5-1", goal: "B5", kind: "Leverance", wording: "Det fælles center er etableret og i funktion." },
  {
    id: "B6-1",
    goal: "B6",
    kind: "Erklæring",
    wording: "Der er dedikeret medarbejderressourcer.",
    result: "ja",
    documentation: "Stillingsopslag, bilag 7",
  },
  {
    id: "B6-2",
    goal: "B6",
    kind: "Udvikling",
    comparator: "stiger",
    unit: "mio. kr.",
    measure: PROJECT_MONEY,
    wording: "Ansøgningerne har medført flere midler end sidste skoleår.",
    documentation: "Regnskab, bilag 8",
  },
  {
    id: "E1-1",
    goal: "E1",
    kind: "Værdi",
    comparator: "højst",
    unit: "afbrud",
    grading: "lineær",
    wording: "Ophævede uddannelsesaftaler i skoleåret",
    result: 22,
    documentation: "Udtræk, bilag 9",
  },
  {
    id: "E2-1",
    goal: "E2",
    kind: "Værdi",
    comparator: "under",
    unit: "pct.",
    grading: "lineær",
    wording: "Frafald på grundforløb",
    result: 21.5,
    documentation: "Udtræk, bilag 10",
  },
  {
    id: "E3-1",
    goal: "E3",
    kind: "Værdi",
    comparator: "mindst",
    target: 33.9,
    unit: "pct.",
    wording: "Andel af arbejdstiden, der bruges sammen med eleverne",
    result: 33.9,
    documentation: "Datavarehus, bilag 11",
    remark: "Måltallet er landsgennemsnittet; tallet er opdigtet.",
  },
].map((requirement) => ({ deadline: YEAR_END, source: SOURCE, ...requirement }));

const SCALES: readonly ContentRow[] = [
  { requirement: "B1-1", from: 1, score: 25 },
  { requirement: "B1-1", from: 2, score: 50 },
  { requirement: "B1-1", from: 3, score: 100 },
  { requirement: "B2-1", from: 1, score: 100 },
  { requirement: "B2-1", from: 6, score: 50 },
  { requirement: "B2-1", from: 11, score: 25 },
  { requirement: "B2-1", from: 16, score: 0 },
  { requirement: "B4-1", from: 1, score: 100 },
  { requirement: "B4-1", from: 9, score: 50 },
  { requirement: "B4-1", from: 13, score: 0 },
  { requirement: "E1-1", from: 22, score: 100 },
  { requirement: "E1-1", from: 32, score: 0 },
  { requirement: "E2-1", from: 20, score: 100 },
  { requirement: "E2-1", from: 25, score: 0 },
];

/** Each frame has its own 100; the contract pays them apart and knows no common total. */
export const SCALES_UCRS_2019: PlanContent = {
  notice:
    "Eksempeldata: alle resultater er opdigtede. Mål, vægte og skalaer er efter UCRS' offentliggjorte resultatkontrakt 2018/2019 (ucrs.dk); se Kilde og Bemærkning. Hver ramme har sin egen samlede vægt på 100.",
  settings: {
    institution: "UddannelsesCenter Ringkøbing-Skjern (UCRS)",
    department: "Bestyrelsen",
    title: "Resultatkontrakt 2018/2019",
    year: 2019,
    weighting: "angivet",
    totalWeight: 200,
    withdrawnGoals: "tæller ikke med",
  },
  years: [2019],
  rows: {
    goals: GOALS,
    requirements: REQUIREMENTS,
    scales: SCALES,
    kpis: [
      { kpi: PROJECT_MONEY, period: "31. juli 2018", value: 1.9, unit: "mio. kr.", measuredOn: day("2018-08-10") },
      { kpi: PROJECT_MONEY, period: YEAR_END, value: 1.9, unit: "mio. kr.", measuredOn: day("2019-08-09") },
    ],
  },
};
