// The ribbon's functions. Genberegn recalculates without the pane, says in a small window how it went, and always ends its event.
import { excelPort, explainProblem } from "../excel";
import { momentOf, recalculate } from "../recalculation";
import { languageFor } from "../wording/language";
import { messageAddress } from "./message-address";
import type { Message } from "./message-address";
import { showMessage } from "./show-message";

/** Written in by the build. */
declare const PRODUCT_VERSION: string;

/** Recalculates and tells how it went. Whatever happens, Excel is told that the button has done its work. */
async function recalculateFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await showMessage(messageAddress(await run(), window.location.href));
  } catch (error) {
    // The window itself was refused (a browser that blocks pop-ups, another window open): there is nowhere left to tell it. What was
    // written stands in the workbook with its time, and an unfinished result is marked there.
    console.error(error);
  } finally {
    event.completed();
  }
}

async function run(): Promise<Message> {
  const language = languageFor(Office.context.displayLanguage);
  try {
    const { report } = await recalculate(excelPort(), { ...momentOf(new Date()), version: PRODUCT_VERSION });
    const { score, findings } = report(language);
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    return { kind: "done", language, score: score.text, errors: count("error"), warnings: count("warning") };
  } catch (error) {
    return { kind: "failed", language, problem: explainProblem(error) };
  }
}

void Office.onReady(() => {
  Office.actions.associate("recalculate", (event: Office.AddinCommands.Event) => {
    void recalculateFromRibbon(event);
  });
});
