// Danish: what is not there yet, and where it belongs.
import type { Need } from "../../evaluation";
import type { Say } from "./words";

/** "resultatet mangler": follows a colon. */
export function missingThing(need: Need, say: Say): string {
  switch (need.kind) {
    case "result":
      return "resultatet mangler";
    case "statement":
      return "svaret ja eller nej mangler";
    case "delivery":
      return "leveringsdatoen mangler";
    case "kpi":
      return `nøgletallet »${need.kpi}« for ${need.period} mangler`;
    case "parts":
      return `»${need.madeUp.kpi}« mangler tal for ${say.list(need.madeUp.missing.map(say.span))}`;
    case "list":
      return `listen »${need.list}« har ingen rækker`;
    case "list-rows":
      return `listen »${need.list}« mangler svar for ${say.list(need.rows)}`;
    case "budget":
      return `kolonnen ${say.name("budget", need.version)} har ingen beløb`;
    case "budget-table":
      return "budgettet har ingen poster";
    case "measured-later":
      return `resultatet er først målt ${say.date(need.on)}`;
    case "delivered-later":
      return `det er først leveret ${say.date(need.on)}`;
  }
}

/** Where to write what is missing. */
export function whereItBelongs(need: Need, say: Say): string {
  switch (need.kind) {
    case "result":
    case "statement":
    case "delivery":
      return `Udfyld kolonnen ${say.column} i tabellen ${say.table}.`;
    case "kpi":
      return `Skriv tallet for ${need.period} i tabellen ${say.name("kpis")}.`;
    case "parts":
      return `Skriv tallet for ${say.list(need.madeUp.missing.map(say.span))} i tabellen ${say.name("kpis")}.`;
    case "list":
    case "list-rows":
      return `Udfyld rækkerne i tabellen ${say.name("lists")}.`;
    case "budget":
      return `Skriv beløbene i kolonnen ${say.name("budget", need.version)} i tabellen ${say.name("budget")}.`;
    case "budget-table":
      return `Skriv posterne i tabellen ${say.name("budget")}.`;
    case "measured-later":
    case "delivered-later":
      return `Kontrollér datoen i kolonnen ${say.column}.`;
  }
}
