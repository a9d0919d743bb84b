// English: the sentences of findings, gathered.
import { budget } from "./en-budget";
import { drift } from "./en-drift";
import { exceptions } from "./en-exceptions";
import { followUp } from "./en-follow-up";
import { history } from "./en-history";
import { rules } from "./en-rules";
import { structure } from "./en-structure";
import { values } from "./en-values";
import type { Words } from "./words";

/** Not there in the build of the ribbon's button: see `wordsIn`. */
export const english: Words | undefined = {
  ...structure,
  ...values,
  ...rules,
  ...budget,
  ...followUp,
  ...drift,
  ...history,
  ...exceptions,
};
