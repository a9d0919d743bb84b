// The plan's own settings: the rows of the table Plan.
import type { PlanSettings } from "../plan";
import type { ColumnContent } from "./contract";

/** The plan's own settings, and the workbook's date system. */
export type SettingKey = keyof PlanSettings | "dateSystem";

export interface SettingContract {
  readonly key: SettingKey;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly content: ColumnContent;
  /** True for a row that most plans do without: a new plan has none, and nothing is missing where there is none. */
  readonly isOptional?: boolean;
}

function setting(key: SettingKey, label: string, alias: string, content: ColumnContent): SettingContract {
  return { key, label, aliases: alias.split("|"), content };
}

/** The rows of the table Plan. */
export const SETTINGS: readonly SettingContract[] = [
  setting("institution", "Institution", "Agency", "text"),
  setting("department", "Departement", "Department", "text"),
  setting("title", "Plan", "Plan title|Titel", "text"),
  setting("year", "År", "Year|Planår", "number"),
  setting("signedOn", "Underskrevet", "Signed on|Underskrift", "date"),
  setting("declaredGoals", "Antal mål", "Number of goals", "number"),
  setting("weighting", "Vægtning", "Weighting", "weighting"),
  setting("totalWeight", "Samlet vægt", "Total weight", "number"),
  setting("withdrawnGoals", "Udgåede mål", "Withdrawn goals", "withdrawnGoals"),
  setting("deviationBase", "Afvigelsesgrundlag", "Deviation base", "deviationBase"),
  setting("agreedBaseAmount", "Aftalt grundlag", "Agreed base amount", "number"),
  setting("baseFloor", "Mindste grundlag", "Smallest base", "number"),
  setting("signConvention", "Fortegn i budget", "Sign convention", "signConvention"),
  setting("amountUnit", "Beløbsenhed", "Amount unit", "text"),
  setting("reportingDays", "Afrapportering senest (dage)", "Reporting days", "number"),
  setting("dateSystem", "Datosystem", "Date system", "number"),
  setting("assessment", "Diskretionær vurdering", "Discretionary assessment", "text"),
  {
    ...setting("periodStart", "Planperiodens første dag", "First day of the plan", "date"),
    isOptional: true,
  },
  { ...setting("periodEnd", "Planperiodens sidste dag", "Last day of the plan", "date"), isOptional: true },
];
