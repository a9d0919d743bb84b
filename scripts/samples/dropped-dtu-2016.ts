// A plan with a dropped goal: DTU's development contract 2015–2017 as reported for 2016. Goal 5 of 2015 (social mobility) and
// its two points were withdrawn by a revision and replaced by a new goal 5. Nothing is invented.
//
// Sources, read in stored copies: DTU Årsrapport 2016, section 2.5, p. 30 (the overview: points per goal and how many were
// fulfilled) and p. 33 (points 11, 13a, 13b, 14 with numbers); DTU Årsrapport 2015, p. 30 (point 1; the withdrawn goal:
// "Ministeriet har udmeldt, at der ikke skal afrapporteres på målet"). At http://emagstudio.win.dtu.dk/e-books/APK/.
// The wording of the other points is not seen: they stand as yes or no from the overview. The contract has no weights; a
// goal's weight here is its number of points, so that the score is the overview's own count, 17 of 19.
import type { ContentRow, PlanContent } from "../../src/workbook/template";

const OVERVIEW = "DTU Årsrapport 2016, afsnit 2.5, s. 30 (oversigten)";
const DETAILS = "DTU Årsrapport 2016, afsnit 2.5, s. 33";
const REPORT_2015 = "DTU Årsrapport 2015, afsnit 2.5, s. 30";

const MINISTER = "Udpeget af ministeren";
const UNIVERSITY = "Udpeget af universitetet";

/** The id of the withdrawn goal: the new goal has taken its number. */
const WITHDRAWN = "5 (2015)";

const GOALS: readonly ContentRow[] = [
  { id: "1", title: "Bedre kvalitet i uddannelser", weight: 3, group: MINISTER },
  { id: "2", title: "Større relevans og gennemsigtighed", weight: 1, group: MINISTER },
  {
    id: "3",
    title: "Bedre sammenhæng og samarbejde",
    weight: 4,
    group: MINISTER,
    remark:
      "Oversigten siger, at 2 af 4 målepunkter er opfyldt. Om de 2 andre er delvist eller slet ikke opfyldt, kan ikke læses i den gemte kopi.",
  },
  { id: "4", title: "Styrket internationalisering", weight: 2, group: MINISTER },
  {
    id: WITHDRAWN,
    title: "Øget social mobilitet",
    wording:
      "Det hidtidige mål 5 vedr. Øget social mobilitet samt de to tilknyttede målepunkter er udgået og erstattet af et mål om Øget regionalt vidensamarbejde.",
    weight: 2,
    group: MINISTER,
    standing: "udgået",
    remark: "Udgået ved revisionen af kontrakten. Tæller ikke med.",
  },
  { id: "5", title: "Øget regionalt vidensamarbejde", weight: 1, group: MINISTER },
  { id: "6", title: "Forskning", weight: 3, group: UNIVERSITY },
  { id: "7", title: "Innovation", weight: 3, group: UNIVERSITY },
  { id: "8", title: "Forskningsbaseret rådgivning", weight: 2, group: UNIVERSITY },
].map((goal) => ({ combination: "alle", scoring: "andel", ...goal }));

/** A point whose wording is not seen: fulfilled or not, as the overview counts them. */
function counted(goal: string, number: number, result: "ja" | "nej"): ContentRow {
  return {
    id: `${goal}-${number}`,
    goal,
    kind: "Erklæring",
    wording: `Målepunkt under mål ${goal}; ordlyden er ikke set.`,
    result,
    source: OVERVIEW,
  };
}

const REQUIREMENTS: readonly ContentRow[] = [
  {
    id: "1-1",
    goal: "1",
    kind: "Erklæring",
    wording: "Målepunkt 1: Minimum 99 % af alle undervisningsgange gennemføres.",
    result: "ja",
    source: `${REPORT_2015}; ${OVERVIEW}`,
    remark: "Måltallet for 2016 er 99 %. Det realiserede tal for 2016 er ikke set.",
  },
  counted("1", 2, "ja"),
  counted("1", 3, "ja"),
  counted("2", 1, "ja"),
  counted("3", 1, "ja"),
  counted("3", 2, "ja"),
  counted("3", 3, "nej"),
  counted("3", 4, "nej"),
  counted("4", 1, "ja"),
  counted("4", 2, "ja"),
  ...[1, 2].map((number) => ({
    id: `${WITHDRAWN}-${number}`,
    goal: WITHDRAWN,
    kind: "Erklæring",
    wording: "Målepunkt under det udgåede mål; ordlyden er ikke set.",
    source: `${REPORT_2015}; ${OVERVIEW}`,
    remark: "Ministeriet har udmeldt, at der ikke skal afrapporteres på målet.",
  })),
  {
    id: "5-11",
    goal: "5",
    kind: "Antal",
    comparator: "mindst",
    target: 15,
    unit: "virksomheder",
    wording:
      "Målepunkt 11: Unikke SMV’er fra hele Danmark, der indgår i interdisciplinært teamsamarbejde med diplomingeniørstuderende via Innovationspilot kurset.",
    result: 22,
    source: DETAILS,
    remark: "Måltal 2016: 15, 2017: 30. Målepunkt 12 er udgået i revisionen.",
  },
  {
    id: "6-13a",
    goal: "6",
    kind: "Antal",
    comparator: "mindst",
    target: 2700,
    unit: "publikationer",
    wording: "Målepunkt 13a: Antallet af ISI-indekserede publikationer pr. år øges.",
    result: 3114,
    source: DETAILS,
    remark: "2013: 2.595. Måltal 2015: 2.650, 2016: 2.700, 2017: 2.750.",
  },
  {
    id: "6-13b",
    goal: "6",
    kind: "Erklæring",
    wording:
      "Målepunkt 13b: DTU’s gennemsnitlige citationsimpact pr. ISI-indekserede publikation udvikler sig relativt i samme omfang som tallene for førende internationale eliteuniversiteter på det tekniske område.",
    result: "ja",
    source: `${DETAILS}; ${OVERVIEW}`,
    remark: "DTU 2013: 10,5, 2016: 10,1. Opfyldt ifølge oversigten; hvordan det vurderes, siger kilden ikke.",
  },
  {
    id: "6-14",
    goal: "6",
    kind: "Værdi",
    comparator: "mindst",
    target: 412,
    unit: "mio. kr.",
    wording:
      "Målepunkt 14: Vækst i eksterne midler til forskning på 5 % i gennemsnit pr. år i forhold til 2013.",
    result: 426,
    source: DETAILS,
    remark: "2013: 374. Måltal 2015: 393, 2016: 412, 2017: 433.",
  },
  counted("7", 1, "ja"),
  counted("7", 2, "ja"),
  counted("7", 3, "ja"),
  counted("8", 1, "ja"),
  counted("8", 2, "ja"),
].map((requirement) => ({ deadline: "2016", ...requirement }));

/** 19 points and the 2 withdrawn ones: a goal that leaves the count takes its weight with it. */
const ALL_POINTS = 21;

export const DROPPED_DTU_2016: PlanContent = {
  notice:
    "Mål, måltal og opfyldelse er efter DTU's årsrapporter for 2015 og 2016 (afsnit 2.5); intet er opdigtet. Kontrakten har ingen vægte: vægten er målets antal målepunkter, så scoren er oversigtens eget tal, 17 af 19.",
  settings: {
    institution: "Danmarks Tekniske Universitet",
    department: "Uddannelses- og Forskningsministeriet",
    title: "Udviklingskontrakt 2015-2017, målrapportering for 2016",
    year: 2016,
    declaredGoals: 8,
    weighting: "angivet",
    totalWeight: ALL_POINTS,
    withdrawnGoals: "tæller ikke med",
  },
  years: [2016],
  rows: { goals: GOALS, requirements: REQUIREMENTS },
};
