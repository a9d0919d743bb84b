// A new plan's sheets: every input table with its headers, choices, widths and guidance, filled with the rows given.
import type { InputTable, TableKey } from "../plan";
import { SHEET_WORDS } from "../wording/sheets";
import type { CellContent, SheetWrite, TableColumn, TableWrite, WorkbookChanges } from "./changes";
import { type ColumnContract, INPUT_TABLES, type TableContract } from "./contract";
import { SETTINGS } from "./settings-contract";
import { FULFILMENT, HEADER_ROW, REQUIREMENT_FULFILMENT } from "./owned";
import { fold } from "./fold";
import { sheetForNew } from "./owned-places";
import { resultTables } from "./result-tables";
import { locate, type LocatedTable } from "./locate";
import { headerOf } from "./places";
import type { WorkbookSnapshot } from "./snapshot";
import { dataReference, rowReference } from "./table-reference";
import { choicesOf, VOCABULARY } from "./vocabulary";

/** A row by column key; columns left out are empty. A deviation row also has its years, e.g. "2024". */
export type ContentRow = Readonly<Record<string, CellContent>>;

/** What a new plan is filled with. Dates are Excel serials. */
export interface PlanContent {
  readonly settings: Readonly<Record<string, CellContent>>;
  readonly rows: Readonly<Partial<Record<TableKey, readonly ContentRow[]>>>;
  /** Year columns of the deviation table. */
  readonly years: readonly number[];
  /** A sentence to stand above every table, e.g. that the data are examples. */
  readonly notice?: string;
}

/** An empty plan for a year, where it is known, with the settings a plan usually has. */
export function emptyPlan(year: number | undefined): PlanContent {
  return {
    settings: {
      ...(year === undefined ? {} : { title: `Resultatplan ${year}`, year }),
      weighting: VOCABULARY.weighting.equal[0],
      withdrawnGoals: VOCABULARY.withdrawnGoals["leave-the-count"][0],
    },
    rows: {},
    years: year === undefined ? [] : [year - 3, year - 2, year - 1, year],
  };
}

/** The sheets and tables of a new plan. Sheets and tables already in the workbook are left as they are. */
export function newPlanChanges(content: PlanContent, workbook: WorkbookSnapshot): WorkbookChanges {
  const there = new Set(workbook.tables.map((table) => fold(table.name)));
  const located = locate(workbook).tables;
  const inputs = INPUT_TABLES.filter(({ key }) => !located.has(key)).map((contract) =>
    inputSheet(contract, content, workbook),
  );
  const results = resultTables(null, workbook).filter((sheet) =>
    sheet.tables.every((table) => !there.has(fold(table.name))),
  );
  return { sheets: [...inputs, ...results], names: [], mark: null };
}

/** The sheet of one input table that is not there yet, with its rows. */
export function missingTableChanges(
  key: InputTable,
  rows: readonly ContentRow[],
  workbook: WorkbookSnapshot,
): WorkbookChanges {
  const content: PlanContent = { settings: {}, rows: { [key]: rows }, years: [] };
  const contracts = INPUT_TABLES.filter((contract) => contract.key === key);
  const sheets = contracts.map((contract) => inputSheet(contract, content, workbook));
  return { sheets, names: [], mark: null };
}

function inputSheet(contract: TableContract, content: PlanContent, workbook: WorkbookSnapshot): SheetWrite {
  return {
    name: sheetForNew(contract.name, workbook),
    freeze: HEADER_ROW + 1,
    landscape: true,
    blocks: [
      { row: 0, column: 0, content: [[contract.name]], style: "title" },
      { row: 1, column: 0, content: [[SHEET_WORDS.input[contract.key]]] },
      ...(content.notice === undefined
        ? []
        : [{ row: 2, column: 0, content: [[content.notice]], style: "label" as const }]),
    ],
    tables: [contract.key === "plan" ? settingsTable(contract, content) : inputTable(contract, content)],
  };
}

function settingsTable(contract: TableContract, { settings }: PlanContent): TableWrite {
  const guidance: TableColumn = { header: GUIDANCE_HEADER, format: "General", width: 70 };
  const shown = SETTINGS.filter(
    ({ key, isOptional = false }) => !isOptional || (settings[key] ?? null) !== null,
  );
  return {
    name: contract.name,
    row: HEADER_ROW,
    column: 0,
    columns: [
      { header: contract.columns[0]?.header ?? "", format: "General", width: 28 },
      { header: contract.columns[1]?.header ?? "", format: "General", width: 34 },
      guidance,
    ],
    rows: shown.map(({ key, label }) => [label, settings[key] ?? null, SHEET_WORDS.settingGuidance[key]]),
    formats: shown.flatMap(({ content }, index) =>
      content === "date" ? [{ row: index, column: 1, format: DATE_FORMAT }] : [],
    ),
    choices: shown.flatMap(({ content }, index) => {
      const choices = choicesFor(content);
      return choices === undefined ? [] : [{ row: index, column: 1, choices }];
    }),
  };
}

function inputTable(contract: TableContract, { rows, years }: PlanContent): TableWrite {
  const yearKeys = contract.key === "deviations" ? years.map(String) : [];
  const status = statusColumn(contract.key, {
    table: contract.name,
    id: contract.columns[0]?.header ?? "",
  });
  return {
    name: contract.name,
    row: HEADER_ROW,
    column: 0,
    columns: [
      ...contract.columns.map(tableColumn),
      ...yearKeys.map((year) => ({ header: year, format: "General", width: 10 })),
      ...(status === undefined ? [] : [status]),
    ],
    rows: (rows[contract.key] ?? []).map((row) => [
      ...contract.columns.map(({ key }) => row[key] ?? null),
      ...yearKeys.map((year) => row[year] ?? null),
      ...(status === undefined ? [] : [null]),
    ]),
  };
}

/** The columns a new plan gives a table that is there, each with its key; the status looked up beside it has none. */
export function templateColumns(
  located: LocatedTable,
): { readonly key: string | null; readonly column: TableColumn }[] {
  const { contract, snapshot } = located;
  const status = statusColumn(contract.key, {
    table: snapshot.name,
    id: headerOf(contract.key, "id", located),
  });
  return [
    ...contract.columns.map((each) => ({ key: each.key, column: tableColumn(each) })),
    ...(status === undefined ? [] : [{ key: null, column: status }]),
  ];
}

/** The column of Plan that says what each setting is. */
export const GUIDANCE_HEADER = "Vejledning";

const DATE_FORMAT = "dd-mm-yyyy";
const TEXT_FORMAT = "@";

function tableColumn({ key, header, content }: ColumnContract): TableColumn {
  const isLong = key === "wording" || key === "documentation" || key === "remark" || key === "source";
  const choices = choicesFor(content);
  return {
    header,
    format: formatFor(content),
    width: isLong
      ? key === "wording"
        ? 60
        : 28
      : key === "title" || key === "name" || key === "item"
        ? 34
        : 14,
    wrap: isLong || key === "title",
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Ids and periods are kept as text: Excel would make 1.10 the number 1,1 and "juni 2024" the first of June. */
export function formatFor(content: ColumnContract["content"]): string {
  if (content === "date") return DATE_FORMAT;
  return content === "id" || content === "period" ? TEXT_FORMAT : "General";
}

/** The choices a cell offers, where what it holds is a word of a list. */
export function choicesFor(content: ColumnContract["content"]): string[] | undefined {
  if (content === "yes-no") return ["ja", "nej"];
  return content in VOCABULARY ? choicesOf(VOCABULARY[content as keyof typeof VOCABULARY]) : undefined;
}

/** Status beside each row, by an ordinary lookup into the result tables: readable without the add-in. */
function statusColumn(
  key: TableKey,
  names: { readonly table: string; readonly id: string },
): TableColumn | undefined {
  const header = SHEET_WORDS.statusHeader;
  const ownId = rowReference(names.table, names.id);
  const lookup = (table: string, value: string, id: string): string =>
    `INDEX(${dataReference(table, value)},MATCH(${ownId},${dataReference(table, id)},0))`;
  if (key === "goals") {
    const goal = lookup(FULFILMENT.name, "Status", "Mål");
    const { name } = REQUIREMENT_FULFILMENT;
    const subgoal = lookup(name, "Status for mål/delmål", "Mål");
    return { header, format: "General", width: 14, formula: `=IFERROR(${goal},IFERROR(${subgoal},""))` };
  }
  if (key !== "requirements") return undefined;
  const { name } = REQUIREMENT_FULFILMENT;
  const own = lookup(name, "Status", "Krav");
  return { header, format: "General", width: 14, formula: `=IFERROR(${own},"")` };
}
