// The pane's one point of composition: Office on one side, the components on the other. What judges a plan is fetched when the pane
// can be used, not before: it is the greater part, and there before anybody has read what the pane says.
import { createRoot } from "react-dom/client";
import { hasTables } from "../excel/show";
import { isPlanTable } from "../workbook/plan-tables";
import { languageFor } from "../wording/language";
import { loadPaneWording } from "../wording/pane/load";
import { App } from "./App";
import { rememberedLanguage, rememberLanguage } from "./memory";
import { OutsideExcel } from "./OutsideExcel";
import type { Recalculation, Run, WorkbookPort } from "../recalculation";
import type { PaneServices, Recalculated, Running } from "./services";
import { themeFor } from "./theme";

/** Written in by the build. */
declare const PRODUCT_VERSION: string;

const MINIMUM_API = "1.14";

async function loadEngine() {
  const [excel, recalculation] = await Promise.all([
    import(/* webpackChunkName: "engine" */ "../excel"),
    import(/* webpackChunkName: "engine" */ "../recalculation"),
  ]);
  const { excelPort, explainProblem, openNewWorkbook, showCell } = excel;
  const { applyRemedy, exceptFinding, freezePlan, repairPlan, undoRemedy, watchInputs } = recalculation;
  const { createPlan, linkPlan, momentOf, plainSettings, recalculate, reportIf } = recalculation;
  const { answerPoint, canUndo, keepReport, likelyReport, reportPeriods, reviewReport, undoRecalculation } =
    recalculation;
  const { carriedYear, carryPlan, createCarriedPlan, createExample } = recalculation;
  return {
    ...{ applyRemedy, exceptFinding, freezePlan, repairPlan, undoRemedy, watchInputs },
    ...{ excelPort, explainProblem, showCell },
    ...{ createPlan, linkPlan, momentOf, plainSettings, recalculate, reportIf },
    ...{ answerPoint, canUndo, keepReport, likelyReport, reportPeriods, reviewReport, undoRecalculation },
    ...{ carriedYear, carryPlan, createCarriedPlan, createExample, openNewWorkbook },
  };
}

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** The part of the pane that did not arrive: the network is gone, or the add-in was replaced while the pane stood open. */
class EngineMissingError extends Error {}

let engine: Engine | undefined;

/** The engine, fetched once; a fetch that failed is tried again the next time. */
async function ready(): Promise<Engine> {
  try {
    engine ??= await loadEngine();
  } catch (error) {
    throw new EngineMissingError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  return engine;
}

/** The engine, where it is known to be there. */
function loaded(): Engine {
  if (engine === undefined) throw new EngineMissingError("The engine is not loaded.");
  return engine;
}

/** What a run is given from outside. */
function runAt(at: Date, running: Running): Run {
  const { momentOf } = loaded();
  return { ...momentOf(at), version: PRODUCT_VERSION, ...running };
}

/** A result for the pane; with the port it was written through, it can be undone. */
function shown({ outcome, report, calculation }: Recalculation, at: Date, port?: WorkbookPort): Recalculated {
  const { canUndo, likelyReport, momentOf, plainSettings, reportIf, reportPeriods, undoRecalculation } =
    loaded();
  return {
    at,
    report,
    calculation,
    reportIf: (assumptions, language) => reportIf(outcome, assumptions, language),
    settings: (language) => plainSettings(outcome, language),
    likelyReport: likelyReport(outcome.plan, momentOf(at).today),
    reports: [...reportPeriods(outcome.plan).keys()],
    undo: port !== undefined && canUndo(port) ? () => undoRecalculation(port) : undefined,
  };
}

const services: PaneServices = {
  hasPlan: async () => {
    try {
      const found = await hasTables(isPlanTable);
      // The pane can be used; the rest comes before anybody asks for it. If it does not, it is asked for again then, and told.
      ready().catch(() => undefined);
      return found;
    } catch (error) {
      // What is to explain it comes first.
      await ready();
      throw error;
    }
  },
  recalculate: async (running) => {
    const { excelPort, recalculate } = await ready();
    const at = new Date();
    const port = excelPort();
    return shown(await recalculate(port, runAt(at, running)), at, port);
  },
  reviewReport: async (report) => {
    const { excelPort, momentOf, reviewReport } = await ready();
    return reviewReport(excelPort(), { today: momentOf(new Date()).today, report });
  },
  keepReport: async (report, again, running) => {
    const { excelPort, keepReport } = await ready();
    const at = new Date();
    // What has been kept does not vanish: no way back.
    return shown(await keepReport(excelPort(), { ...runAt(at, running), report, again }), at);
  },
  answerPoint: async (answer) => {
    const { answerPoint, excelPort, momentOf } = await ready();
    await answerPoint(excelPort(), { ...answer, today: momentOf(new Date()).today });
  },
  carriedYear: async () => {
    const { carriedYear, excelPort } = await ready();
    return carriedYear(excelPort());
  },
  createPlan: async (filled) => {
    const { createCarriedPlan, createExample, createPlan, excelPort } = await ready();
    const year = new Date().getFullYear();
    if (filled === "carried") await createCarriedPlan(excelPort());
    else await (filled === "example" ? createExample : createPlan)(excelPort(), year);
  },
  rollForward: async () => {
    const { carryPlan, excelPort, momentOf, openNewWorkbook } = await ready();
    const { year, name, bytes } = await carryPlan(excelPort(), { today: momentOf(new Date()).today });
    const isOpened = await openNewWorkbook(bytes).then(
      () => true,
      // Blocked, or not to be had on this device: the file can be opened by hand, and the pane says so.
      () => false,
    );
    return { year, unopened: isOpened ? null : { name, bytes } };
  },
  linkPlan: async () => {
    const { excelPort, linkPlan } = await ready();
    return linkPlan(excelPort());
  },
  repairPlan: async () => {
    const { excelPort, repairPlan } = await ready();
    const { tables, columns, settings, blocked } = await repairPlan(excelPort());
    return {
      added: [
        ...tables,
        ...columns.map(({ table, header }) => `${table}[${header}]`),
        ...settings.map(({ table, label }) => `${table}: ${label}`),
      ],
      blocked: blocked.map(({ cell }) => cell),
    };
  },
  freezePlan: async (again) => {
    const { excelPort, freezePlan, momentOf } = await ready();
    return freezePlan(excelPort(), { today: momentOf(new Date()).today, again });
  },
  exceptFinding: async ({ code, place, givenFor }, reason, by) => {
    const { excelPort, exceptFinding, momentOf } = await ready();
    const { today } = momentOf(new Date());
    await exceptFinding(excelPort(), { code, place, givenFor, reason, by, today });
  },
  applyRemedy: async (remedy) => {
    const { applyRemedy, excelPort, undoRemedy } = await ready();
    const applied = await applyRemedy(excelPort(), remedy);
    return applied.before === null ? null : () => undoRemedy(excelPort(), applied);
  },
  watchInputs: async (onChange) => {
    const { excelPort, watchInputs } = await ready();
    return watchInputs(excelPort(), onChange);
  },
  showCell: async (address) => (await ready()).showCell(address),
  explain: (error) => {
    if (error instanceof EngineMissingError || engine === undefined)
      return { kind: "offline", code: String(error) };
    return engine.explainProblem(error);
  },
  rememberLanguage,
};

async function start(): Promise<void> {
  const element = document.getElementById("root");
  if (element === null) throw new Error("The page has no place for the pane.");
  const root = createRoot(element);
  const { host } = await Office.onReady();
  // Outside Office `host` is null, whatever its type says, and there is no context.
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  const context = inExcel ? Office.context : undefined;
  const language = rememberedLanguage() ?? languageFor(context?.displayLanguage);
  // Some hosts have no theme to tell of, whatever the types say.
  const told: Partial<Pick<Office.Context, "officeTheme">> | undefined = context;
  const theme = themeFor(told?.officeTheme?.bodyBackgroundColor);
  const speech = await loadPaneWording(language).then(
    (wording) => ({ language, wording }),
    // English did not arrive. Danish is here already, and the pane can ask for English again.
    async () => ({ language: "da" as const, wording: await loadPaneWording("da") }),
  );
  const { wording } = speech;
  if (context === undefined) root.render(<OutsideExcel theme={theme} wording={wording} kind="not-excel" />);
  else if (!context.requirements.isSetSupported("ExcelApi", MINIMUM_API))
    root.render(<OutsideExcel theme={theme} wording={wording} kind="not-supported" />);
  else root.render(<App services={services} theme={theme} speech={speech} />);
}

void start();
