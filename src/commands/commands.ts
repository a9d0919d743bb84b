// The ribbon's functions. Each does its work without the pane, says in a small window what the user could not see otherwise, and always
// ends its event.
import { excelPort, explainProblem, showNamedCell } from "../excel";
import { momentOf, NAMES, recalculate } from "../recalculation";
import { languageFor } from "../wording/language";
import type { Language } from "../wording/language";
import { totalText } from "../wording/report";
import { messageAddress } from "./message-address";
import type { Message } from "./message-address";
import { showMessage } from "./show-message";

/** Written in by the build. */
declare const PRODUCT_VERSION: string;

/** What a button does; what it returns is shown. */
type Work = () => Promise<Message | undefined>;

/** A button that does this work. Whatever happens, Excel is told that it has done its work. */
function button(work: Work): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void carryOut(work, event);
  };
}

async function carryOut(work: Work, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const message = await work();
    if (message !== undefined) await showMessage(messageAddress(message, window.location.href));
  } catch (error) {
    // The window itself was refused (a browser that blocks pop-ups, another window open): there is nowhere left to tell it. What was
    // written stands in the workbook with its time, and an unfinished result is marked there.
    console.error(error);
  } finally {
    event.completed();
  }
}

const recalculateAndTell: Work = async () => {
  const language = languageFor(Office.context.displayLanguage);
  try {
    const run = { ...momentOf(new Date()), version: PRODUCT_VERSION };
    const { outcome, report } = await recalculate(excelPort(), run);
    // The score in Excel's language; sentences of verdicts and findings are written in Danish only, and the build leaves the others out.
    const score = totalText(outcome.evaluation.score, language);
    const { findings } = report("da");
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    return { kind: "done", language, score, errors: count("error"), warnings: count("warning") };
  } catch (error) {
    return problemMessage("failed", language, error);
  }
};

function problemMessage(kind: "failed" | "refused", language: Language, error: unknown): Message {
  const { place, ...problem } = explainProblem(error);
  return place === undefined ? { kind, language, problem } : { kind, language, problem, place };
}

/** Goes to the sheet with the score; where it is, the user sees it, and there is nothing to tell. */
const showResult: Work = async () => {
  const language = languageFor(Office.context.displayLanguage);
  try {
    if (await showNamedCell(NAMES.score)) return undefined;
    return { kind: "refused", language, problem: { kind: "no-result" } };
  } catch (error) {
    return problemMessage("refused", language, error);
  }
};

void Office.onReady(() => {
  Office.actions.associate("recalculate", button(recalculateAndTell));
  Office.actions.associate("showResult", button(showResult));
});
