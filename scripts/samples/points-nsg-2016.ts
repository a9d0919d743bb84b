// A plan with points per goal: Niels Steensens Gymnasium's contract for 2016, whose goals are worth twelfths (7 in the
// basisramme, 5 in the ekstraramme). Rules, points and outcomes as the school published them; nothing is invented.
//
// Source: nsg.dk, "Målopfyldelse og udmøntning af resultatlønskontrakt for rektor ved NSG (2016)"
// (https://dev.nsg.dk/maalopfyldelse-og-udmoentning-af-resultatloenskontrakt/), read in a stored copy that ends inside
// point 2.2 of the ekstraramme. So that point's outcome and the last two twelfths are not known here: they stand open, and
// the score is a range. Where the page gives an outcome and not the number behind it, Bemærkning says what was filled in.
import type { ContentRow, PlanContent } from "../../src/workbook/template";

const BASIC = "Basisramme";
const EXTRA = "Ekstraramme";
const SOURCE = "nsg.dk: Målopfyldelse og udmøntning af resultatlønskontrakt, 2016";

const GOALS: readonly ContentRow[] = [
  {
    id: "B1.1",
    title: "Synliggørelse af skolens værdigrundlag",
    wording:
      "Der skal senest december 2016 være udarbejdet en vision for en profil af en elev, der forlader NSG, med tilhørende strategi og handleplaner. Profilen skal synliggøres gennem præsentationer på hjemmesiden og i eksterne medier.",
    weight: 1,
    group: BASIC,
    remark: "Offentliggjort: 0/12.",
  },
  {
    id: "B2.1",
    title: "Studieparathed",
    wording:
      "Gymnasieelevernes eksamensgennemsnit skal ved studentereksamen juni 2016 som minimum ligge som landsgennemsnittet for STX.",
    weight: 2,
    group: BASIC,
    remark: "Offentliggjort: 2/12.",
  },
  {
    id: "B2.3",
    title: "Rekruttering",
    wording:
      "Fuld opfyldelse måles ved, at der ved tælledatoen i september 2016 er 10 % flere elever end ved tælledatoen i september 2015. Ved mindre opfyldelse beregnes resultatet pro rata. Der måles separat.",
    scoring: "andel",
    weight: 4,
    group: BASIC,
    remark: "Offentliggjort: 2/12 for gymnasium og 0/12 for grundskole og G10.",
  },
  {
    id: "E2.1",
    title: "Indsats mod elevfrafald",
    wording:
      "Indsatsområdets effekt måles ved, at elevfrafaldet (udmeldelser fra elevens side) er under 6 % målt ved elevoptællingerne 1. maj 2016 sammenlignet med 5. september 2015. Der måles separat.",
    scoring: "andel",
    weight: 2,
    group: EXTRA,
    remark: "Offentliggjort: 1/12 for gymnasium og 1/12 for grundskolen og G10.",
  },
  {
    id: "E2.2",
    title: "Arbejdstid – lærerne anvender en større del af den samlede arbejdstid sammen med eleverne",
    wording:
      "Indsatsområdets effekt måles ved, at elev-lærer ratioen er steget i årsregnskabet 2016 i forhold til 2015.",
    weight: 1,
    group: EXTRA,
    remark: "Opfyldelsen er ikke set: den gemte kopi af siden slutter her.",
  },
  {
    id: "E-rest",
    title: "Øvrige mål i ekstrarammen",
    weight: 2,
    group: EXTRA,
    remark: "Ikke set: ekstrarammen er 5/12, og de 3 er kendt. Punktet står åbent.",
  },
].map((goal) => ({ combination: "alle", ...goal }));

const REQUIREMENTS: readonly ContentRow[] = [
  {
    id: "B1.1-1",
    goal: "B1.1",
    kind: "Leverance",
    deadline: "december 2016",
    wording: "Vision for elevprofil med strategi og handleplaner er udarbejdet og synliggjort.",
    result: "nej",
  },
  {
    id: "B2.1-1",
    goal: "B2.1",
    kind: "Værdi",
    comparator: "mindst",
    target: 7.4,
    deadline: "juni 2016",
    wording: "Eksamensgennemsnit ved studentereksamen",
    result: 7.5,
    remark: "»Eksamensresultat var 7,5 og landsgennemsnittet var 7,4«.",
  },
  {
    id: "B2.3-1",
    goal: "B2.3",
    kind: "Værdi",
    comparator: "mindst",
    unit: "pct.",
    deadline: "september 2016",
    grading: "lineær",
    weight: 2,
    wording: "Vækst i elevtal, gymnasium",
    result: 10,
    remark: "Væksten er ikke oplyst. 10 er den mindste, der giver de offentliggjorte 2/12.",
  },
  {
    id: "B2.3-2",
    goal: "B2.3",
    kind: "Værdi",
    comparator: "mindst",
    unit: "pct.",
    deadline: "september 2016",
    grading: "lineær",
    weight: 2,
    wording: "Vækst i elevtal, grundskole og G10",
    result: 0,
    remark: "Væksten er ikke oplyst. 0 er den største, der giver de offentliggjorte 0/12.",
  },
  {
    id: "E2.1-1",
    goal: "E2.1",
    kind: "Erklæring",
    deadline: "1. maj 2016",
    weight: 1,
    wording: "Elevfrafaldet er under 6 %, gymnasium.",
    result: "ja",
    remark: "Procenten er ikke oplyst; opfyldelsen er.",
  },
  {
    id: "E2.1-2",
    goal: "E2.1",
    kind: "Erklæring",
    deadline: "1. maj 2016",
    weight: 1,
    wording: "Elevfrafaldet er under 6 %, grundskolen og G10.",
    result: "ja",
    remark: "Procenten er ikke oplyst; opfyldelsen er.",
  },
  {
    id: "E2.2-1",
    goal: "E2.2",
    kind: "Erklæring",
    deadline: "2016",
    wording: "Elev-lærer ratioen er steget i årsregnskabet 2016 i forhold til 2015, gymnasium.",
    remark: "Udfyldes, når opfyldelsen er kendt.",
  },
  {
    id: "E-rest-1",
    goal: "E-rest",
    kind: "Erklæring",
    deadline: "2016",
    wording: "Øvrige mål i ekstrarammen er opfyldt.",
    remark: "Ordlyden er ikke set.",
  },
].map((requirement) => ({ source: SOURCE, ...requirement }));

/** "Ved mindre opfyldelse beregnes resultatet pro rata": none at no growth, all at ten per cent. */
const PRO_RATA: readonly ContentRow[] = ["B2.3-1", "B2.3-2"].flatMap((requirement): ContentRow[] => [
  { requirement, from: 0, score: 0 },
  { requirement, from: 10, score: 100 },
]);

export const POINTS_NSG_2016: PlanContent = {
  notice:
    "Mål, point (12-dele) og opfyldelse er efter Niels Steensens Gymnasiums offentliggjorte målopfyldelse for 2016 (nsg.dk); intet er opdigtet. Det, kilden ikke viser, står åbent eller er sagt under Bemærkning.",
  settings: {
    institution: "Niels Steensens Gymnasium",
    department: "Skolens styrelse",
    title: "Resultatlønskontrakt 2016",
    year: 2016,
    weighting: "angivet",
    totalWeight: 12,
    withdrawnGoals: "tæller ikke med",
  },
  years: [2016],
  rows: { goals: GOALS, requirements: REQUIREMENTS, scales: PRO_RATA },
};
