// The pane's one point of composition: Office on one side, the components on the other. What judges a plan is fetched beside the
// pane, not before it: the pane is on the screen while the rest arrives.
import { createRoot } from "react-dom/client";
import { languageFor } from "../wording/language";
import { App } from "./App";
import { rememberedLanguage, rememberLanguage } from "./memory";
import { OutsideExcel } from "./OutsideExcel";
import type { PaneServices } from "./services";
import { themeFor } from "./theme";

/** Written in by the build. */
declare const PRODUCT_VERSION: string;

const MINIMUM_API = "1.14";

async function loadEngine() {
  const [excel, recalculation] = await Promise.all([
    import(/* webpackChunkName: "engine" */ "../excel"),
    import(/* webpackChunkName: "engine" */ "../recalculation"),
  ]);
  const { excelPort, explainProblem, hasTables, showCell } = excel;
  const { applyRemedy, exceptFinding, freezePlan, repairPlan, undoRemedy, watchInputs } = recalculation;
  const { createPlan, isPlanTable, linkPlan, momentOf, plainSettings, recalculate, reportIf } = recalculation;
  const { canUndo, undoRecalculation } = recalculation;
  return {
    ...{ applyRemedy, exceptFinding, freezePlan, repairPlan, undoRemedy, watchInputs },
    ...{ excelPort, explainProblem, hasTables, showCell },
    ...{ createPlan, isPlanTable, linkPlan, momentOf, plainSettings, recalculate, reportIf },
    ...{ canUndo, undoRecalculation },
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

const services: PaneServices = {
  hasPlan: async () => {
    const { hasTables, isPlanTable } = await ready();
    return hasTables(isPlanTable);
  },
  recalculate: async (onStep, signal) => {
    const { canUndo, excelPort, momentOf, plainSettings, recalculate, reportIf, undoRecalculation } =
      await ready();
    const at = new Date();
    const port = excelPort();
    const run = { ...momentOf(at), version: PRODUCT_VERSION, onStep, signal };
    const { outcome, report } = await recalculate(port, run);
    return {
      at,
      report,
      reportIf: (assumptions, language) => reportIf(outcome, assumptions, language),
      settings: (language) => plainSettings(outcome, language),
      undo: canUndo(port) ? () => undoRecalculation(port) : undefined,
    };
  },
  createPlan: async () => {
    const { excelPort, createPlan } = await ready();
    await createPlan(excelPort(), new Date().getFullYear());
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
    return () => undoRemedy(excelPort(), applied);
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
  if (context === undefined) root.render(<OutsideExcel theme={theme} language={language} kind="not-excel" />);
  else if (!context.requirements.isSetSupported("ExcelApi", MINIMUM_API))
    root.render(<OutsideExcel theme={theme} language={language} kind="not-supported" />);
  else root.render(<App services={services} theme={theme} language={language} />);
}

void start();
