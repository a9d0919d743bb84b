// English: what is not there yet, and where it belongs.
import type { Need } from "../../evaluation";
import type { Say } from "./words";

/** "the result is missing": follows a colon. */
export function missingThing(need: Need, say: Say): string {
  switch (need.kind) {
    case "result":
      return "the result is missing";
    case "statement":
      return "the answer yes or no is missing";
    case "delivery":
      return "the date of delivery is missing";
    case "kpi":
      return `the KPI “${need.kpi}” for ${need.period} is missing`;
    case "parts":
      return `“${need.madeUp.kpi}” has no figure for ${say.list(need.madeUp.missing.map(say.span))}`;
    case "list":
      return `the list “${need.list}” has no rows`;
    case "list-rows":
      return `the list “${need.list}” lacks answers for ${say.list(need.rows)}`;
    case "budget":
      return `the column ${say.name("budget", need.version)} has no amounts`;
    case "budget-table":
      return "the budget has no lines";
    case "measured-later":
      return `the result was not measured until ${say.date(need.on)}`;
    case "delivered-later":
      return `it was not delivered until ${say.date(need.on)}`;
  }
}

/** Where to write what is missing. */
export function whereItBelongs(need: Need, say: Say): string {
  switch (need.kind) {
    case "result":
    case "statement":
    case "delivery":
      return `Fill in the column ${say.column} of the table ${say.table}.`;
    case "kpi":
      return `Write the figure for ${need.period} in the table ${say.name("kpis")}.`;
    case "parts":
      return `Write the figure for ${say.list(need.madeUp.missing.map(say.span))} in the table ${say.name("kpis")}.`;
    case "list":
    case "list-rows":
      return `Fill in the rows of the table ${say.name("lists")}.`;
    case "budget":
      return `Write the amounts in the column ${say.name("budget", need.version)} of the table ${say.name("budget")}.`;
    case "budget-table":
      return `Write the lines in the table ${say.name("budget")}.`;
    case "measured-later":
    case "delivered-later":
      return `Check the date in the column ${say.column}.`;
  }
}
