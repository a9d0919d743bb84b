// English: findings about the table Undtagelser.
import type { Words } from "./words";

export const exceptions = {
  "exception-code-unknown": {
    message: ({ shown }, say) =>
      shown === null
        ? `The exception in row ${say.row} has no code and therefore no effect.`
        : `The check does not know the code “${shown}”. The exception in row ${say.row} has no effect.`,
    remedy: (_, say) =>
      `Copy the code from the column Kode of the table Flag to ${say.column}, or delete the row.`,
  },
  "exception-place-unknown": {
    message: ({ shown }, say) =>
      shown === null
        ? `The exception in row ${say.row} does not say where it holds and therefore has no effect.`
        : `There is no place “${shown}”. The exception in row ${say.row} has no effect.`,
    remedy: (_, say) =>
      `Copy the place from the column Sted of the table Flag to ${say.column}, or delete the row.`,
  },
  "exception-value-missing": {
    message: (_, say) =>
      `The exception in row ${say.row} does not say which value it was given for. It would never lapse, so it has no effect.`,
    remedy: (_, say) => `Copy ${say.column} from the table Flag if the exception is still right.`,
  },
  "exception-without-reason": {
    message: (_, say) =>
      `The exception in row ${say.row} has no reason. Without one the department cannot weigh it, and it has no effect.`,
    remedy: (_, say) => `Write in ${say.column} why the finding is not to be followed, or delete the row.`,
  },
  "exception-unsigned": {
    message: ({ column }, say) =>
      column === "by"
        ? `The exception in row ${say.row} does not say who answers for it and therefore has no effect.`
        : `The exception in row ${say.row} has no date and therefore no effect.`,
    remedy: ({ column }, say) =>
      column === "by"
        ? `Write the name in ${say.column}.`
        : `Write the day the exception was given in ${say.column}.`,
  },
  "exception-lapsed": {
    message: ({ of, givenFor, now }, say) =>
      `The exception in row ${say.row} from ${of} was given for “${givenFor}”, but it is now “${say.givenFor(now)}”. It has lapsed, and the finding counts again.`,
    remedy: ({ now }, say) =>
      `Weigh the finding anew. If the exception is still right, write “${say.givenFor(now)}” in ${say.column} and a new date; otherwise delete the row.`,
  },
  "exception-not-allowed": {
    message: ({ of }, say) =>
      `The exception in row ${say.row} is from the error ${of}. It means that something is not read or not decided, which no reason can change. The error stands.`,
    remedy: "Mend the error and delete the row.",
  },
  "exception-repeated": {
    message: ({ firstRow }, say) =>
      `Row ${say.row} of the table ${say.table} excepts the same as row ${firstRow}. The first one holds.`,
    remedy: "Delete one of the rows.",
  },
  "exception-unused": {
    message: ({ of }, say) =>
      `The finding ${of}, which row ${say.row} of the table ${say.table} excepts, is no longer there.`,
    remedy: "Delete the row when it need not be kept.",
  },
} satisfies Partial<Words>;
