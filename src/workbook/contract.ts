// The table contract: what the tables and columns of a resultatplan workbook are called. Tables are found by name and
// columns by header, in Danish or by an English alias; case, spaces and line breaks are forgiven. Nothing is found by address.
import type { InputTable, LinkTable, TableKey } from "../plan";

/** What a column holds; decides how its cells are read. */
export type ColumnContent =
  | "id"
  | "text"
  | "number"
  | "date"
  | "period"
  | "yes-no"
  | "number-or-yes-no"
  | "combination"
  | VocabularyKey;

/** Word lists of `vocabulary.ts`. */
export type VocabularyKey =
  | "kind"
  | "comparator"
  | "scoring"
  | "grading"
  | "standing"
  | "nature"
  | "series"
  | "weighting"
  | "withdrawnGoals"
  | "deviationBase"
  | "signConvention"
  | "forecast"
  | "point"
  | "aggregation";

export interface ColumnContract {
  readonly key: string;
  readonly header: string;
  readonly aliases: readonly string[];
  readonly content: ColumnContent;
  /** Its absence could change a verdict unseen, so it is noted; other columns may be left out of a sheet. */
  readonly required: boolean;
}

export interface TableContract<Key extends TableKey = InputTable> {
  readonly key: Key;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
  readonly columns: readonly ColumnContract[];
}

function column(
  key: string,
  header: string,
  alias: string,
  content: ColumnContent,
  required = false,
): ColumnContract {
  return { key, header, aliases: alias.split("|"), content, required };
}

const PLAN: TableContract = {
  key: "plan",
  name: "Plan",
  aliases: ["Settings"],
  required: true,
  columns: [
    column("setting", "Indstilling", "Setting", "text", true),
    column("value", "Værdi", "Value", "text", true),
  ],
};

const GOALS: TableContract = {
  key: "goals",
  name: "Mål",
  aliases: ["Maal", "Goals"],
  required: true,
  columns: [
    column("id", "Mål", "Goal|Nr.|Nr|Mål nr.", "id", true),
    column("parent", "Hører til", "Part of|Overordnet mål", "id", true),
    column("title", "Titel", "Title", "text"),
    column("wording", "Måltekst", "Wording|Beskrivelse|Description", "text"),
    column("combination", "Opfyldt når", "Fulfilled when|Opfyldelsesregel", "combination", true),
    column("scoring", "Scoring", "Scoring", "scoring"),
    column("weight", "Vægt", "Weight", "number"),
    column("group", "Gruppe", "Group|Pulje", "text"),
    column("standing", "Tilstand", "Standing", "standing"),
    column("responsible", "Ansvarlig", "Responsible", "text"),
    column("remark", "Bemærkning", "Remark", "text"),
  ],
};

const REQUIREMENTS: TableContract = {
  key: "requirements",
  name: "Krav",
  aliases: ["Requirements"],
  required: true,
  columns: [
    column("id", "Krav", "Requirement", "id", true),
    column("goal", "Mål", "Goal|Mål/delmål", "id", true),
    column("wording", "Kravtekst", "Requirement text|Beskrivelse|Description", "text"),
    column("kind", "Type", "Kind", "kind", true),
    column("comparator", "Sammenligning", "Comparison", "comparator", true),
    column("target", "Måltal", "Target", "number", true),
    column("targetTo", "Måltal til", "Target to", "number"),
    column("unit", "Enhed", "Unit", "text"),
    column("deadline", "Frist", "Deadline", "period", true),
    column("measure", "Måles på", "Measured on|Nøgletal", "text"),
    column("denominator", "Divideres med", "Divided by", "text"),
    column("reference", "Sammenlignes med", "Compared with", "text"),
    column("result", "Resultat", "Result", "number-or-yes-no", true),
    column("measuredOn", "Målt den", "Measured at", "date"),
    column("deliveredOn", "Leveret den", "Delivered on", "date", true),
    column("documentation", "Dokumentation", "Documentation", "text"),
    column("documentedOn", "Dokumenteret den", "Documented on", "date"),
    column("documentationRequired", "Dokumentation kræves", "Documentation required", "yes-no"),
    column("source", "Kilde", "Source", "text"),
    column("reservation", "Forbehold", "Reservation", "text"),
    column("remark", "Bemærkning", "Remark", "text"),
    column("alternativeTo", "Alternativ til", "Alternative to", "id"),
    column("weight", "Vægt", "Weight", "number"),
    column("grading", "Skalering", "Grading", "grading"),
    column("aggregation", "Årets tal", "Year's figure|Aggregation|Opgøres som", "aggregation"),
    column("subtracted", "Fratrækkes", "Subtracted|Minus", "text"),
    column("yearsInMean", "Antal år i gennemsnit", "Years in mean|Mean of years", "number"),
  ],
};

const BUDGET: TableContract = {
  key: "budget",
  name: "Budget",
  aliases: ["Budget table"],
  required: false,
  columns: [
    column("name", "Post", "Line", "text", true),
    column("nature", "Art", "Nature", "nature", true),
    column("appropriation-act", "Finanslov", "Appropriation act|FL", "number"),
    column("base-budget", "Grundbudget", "Base budget|GB", "number"),
    column("uo1", "Udgiftsopfølgning 1", "UO1|Follow-up 1", "number"),
    column("uo2", "Udgiftsopfølgning 2", "UO2|Follow-up 2", "number"),
    column("uo3", "Udgiftsopfølgning 3", "UO3|Follow-up 3", "number"),
    column("uo4", "Udgiftsopfølgning 4", "UO4|Follow-up 4", "number"),
    column("realised", "Realiseret", "Realised|Regnskab", "number", true),
    column("leftOut", "Udgår efter aftale", "Left out by agreement", "yes-no"),
    column("agreement", "Aftale", "Agreement", "text"),
  ],
};

/** A column per year stands beside these; see `yearColumns` in `facts.ts`. */
const DEVIATIONS: TableContract = {
  key: "deviations",
  name: "Afvigelse",
  aliases: ["Deviation"],
  required: false,
  columns: [
    column("goal", "Mål", "Goal|Delmål", "id", true),
    column("series", "Række", "Series|Pct.", "series", true),
  ],
};

const KPIS: TableContract = {
  key: "kpis",
  name: "KPI",
  aliases: ["KPIs", "Nøgletal"],
  required: false,
  columns: [
    column("kpi", "Nøgletal", "KPI", "text", true),
    column("period", "Periode", "Period|År|Year", "period", true),
    column("value", "Værdi", "Value", "number", true),
    column("unit", "Enhed", "Unit", "text"),
    column("measuredOn", "Opgjort den", "Measured at", "date"),
    column("source", "Kilde", "Source", "text"),
    column("aggregation", "Årets tal", "Year's figure|Aggregation|Opgøres som", "aggregation"),
  ],
};

const LISTS: TableContract = {
  key: "lists",
  name: "Lister",
  aliases: ["Lists"],
  required: false,
  columns: [
    column("list", "Liste", "List", "text", true),
    column("item", "Emne", "Item|Deltema", "text", true),
    column("value", "Antal", "Number|Antal forslag", "number", true),
    column("assessed", "Vurderet", "Assessed", "yes-no"),
  ],
};

const SCALES: TableContract = {
  key: "scales",
  name: "Skala",
  aliases: ["Scale"],
  required: false,
  columns: [
    column("requirement", "Krav", "Requirement", "id", true),
    column("from", "Fra", "From", "number", true),
    column("score", "Score", "Score", "number", true),
    column("inclusive", "Fra og med", "Inclusive", "yes-no"),
    column("to", "Til", "To", "number"),
  ],
};

const REPORTS: TableContract = {
  key: "reports",
  name: "Rapportering",
  aliases: ["Reporting"],
  required: false,
  columns: [
    column("period", "Periode", "Period", "period", true),
    column("sentOn", "Sendt den", "Sent on", "date", true),
  ],
};

/** Findings the agency answers for. The last three say who stands for it: without them it has no effect. */
const EXCEPTIONS: TableContract = {
  key: "exceptions",
  name: "Undtagelser",
  aliases: ["Exceptions"],
  required: false,
  columns: [
    column("code", "Kode", "Code", "text", true),
    column("place", "Sted", "Place|Celle|Cell", "text", true),
    column("givenFor", "Gælder for", "Given for", "text", true),
    column("reason", "Begrundelse", "Reason", "text", true),
    column("by", "Givet af", "Given by", "text", true),
    column("date", "Dato", "Date", "date", true),
  ],
};

/** The agency's own words on the goals, kept from report to report. */
const EXPLANATIONS: TableContract = {
  key: "explanations",
  name: "Forklaringer",
  aliases: ["Explanations"],
  required: false,
  columns: [
    column("period", "Periode", "Period", "period", true),
    column("goal", "Mål", "Goal", "id", true),
    column("forecast", "Prognose", "Forecast", "forecast"),
    column("explanation", "Forklaring", "Explanation", "text"),
    column("action", "Korrigerende handling", "Corrective action", "text"),
  ],
};

/** What the agency answers for when it sends a report. The last three say who stands for it: without them it has no effect. */
const ANSWERS: TableContract = {
  key: "answers",
  name: "Afsendelse",
  aliases: ["Sending"],
  required: false,
  columns: [
    column("period", "Periode", "Period", "period", true),
    column("point", "Punkt", "Point", "point", true),
    column("givenFor", "Gælder for", "Given for", "text", true),
    column("reason", "Begrundelse", "Reason", "text", true),
    column("by", "Givet af", "Given by", "text", true),
    column("date", "Dato", "Date", "date", true),
  ],
};

/** The input tables, in the order of the workbook. */
export const INPUT_TABLES: readonly TableContract[] = [
  PLAN,
  GOALS,
  REQUIREMENTS,
  BUDGET,
  DEVIATIONS,
  KPIS,
  LISTS,
  SCALES,
  REPORTS,
  EXCEPTIONS,
  EXPLANATIONS,
  ANSWERS,
];

/** Says which of the workbook's own tables and columns plays which part; a row without a column is for the table. */
export const LINKS: TableContract<LinkTable> = {
  key: "links",
  name: "Kobling",
  aliases: ["Mapping"],
  required: false,
  columns: [
    column("table", "Tabel", "Table", "text", true),
    column("column", "Kolonne", "Column", "text", true),
    column("here", "Hedder her", "Is called", "text", true),
  ],
};
