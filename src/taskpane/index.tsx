// The pane's one point of composition: Office on one side, the components on the other.
import { createRoot } from "react-dom/client";
import { excelPort, explainProblem, hasTables, showCell } from "../excel";
import { isInputTable, momentOf, recalculate } from "../recalculation";
import { languageFor } from "../wording/language";
import { App } from "./App";
import { rememberedLanguage, rememberLanguage } from "./memory";
import { OutsideExcel } from "./OutsideExcel";
import type { PaneServices } from "./services";
import { themeFor } from "./theme";

/** Written in by the build. */
declare const PRODUCT_VERSION: string;

const MINIMUM_API = "1.14";

const services: PaneServices = {
  hasPlan: () => hasTables(isInputTable),
  recalculate: async (onStep) => {
    const at = new Date();
    const { report } = await recalculate(excelPort(), { ...momentOf(at), version: PRODUCT_VERSION, onStep });
    return { at, report };
  },
  showCell,
  explain: explainProblem,
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
