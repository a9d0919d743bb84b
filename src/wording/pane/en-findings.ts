// In English: what was found, and what can be done about it.
import type { ExceptWording, FindingsWording, RemediedWording } from "./findings-words";
import { plural } from "./plural";

export const findings: FindingsWording = {
  heading: (count) => `Findings (${count})`,
  none: "No findings.",
  count: {
    error: (count) => plural(count, "error", "errors"),
    warning: (count) => plural(count, "warning", "warnings"),
    info: (count) => plural(count, "note", "notes"),
    excepted: (count) => `${count} excepted`,
  },
  showMore: (left) => `Show more (${left} left)`,
  filter: "Show only",
  all: (count) => `All (${count})`,
  wholePlan: "The plan as a whole",
};

export const remedied: RemediedWording = {
  done: (place) => `${place} is corrected. Recalculate, and it counts.`,
  undo: "Undo",
  undone: "The correction is taken back.",
};

export const except: ExceptWording = {
  open: "Except",
  how: "The agency answers for the finding. It stays, marked as excepted, and the exception lapses if the figures change.",
  reason: "Reason",
  by: "Given by",
  incomplete: "Write a reason and a name.",
  save: "Write the exception",
  done: "The exception stands in the table Undtagelser. Recalculate, and it counts.",
};
