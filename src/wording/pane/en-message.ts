// In English: the small window a ribbon button reports in.
import { ended } from "./ended";
import type { MessageWording } from "./message-words";
import { plural } from "./plural";

export const message: MessageWording = {
  doneTitle: "Recalculated",
  done: (score) => `Degree of fulfilment: ${ended(score)}`,
  counts: (errors, warnings) =>
    `${plural(errors, "error", "errors")} and ${plural(warnings, "warning", "warnings")}.`,
  seeSheet: "See the reasons in the sheet Resultat, or choose Open pane on the ribbon.",
  failedTitle: "Not recalculated",
  unreadableTitle: "The message cannot be shown",
  unreadable:
    "See the sheet Resultat: the top says when the result was computed, or that it is unfinished. Choose Recalculate on the ribbon again if that time is not new.",
  close: "Close",
};
