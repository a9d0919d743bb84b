// The table Plan: a setting and its value in every row.
import { type Field, PERCENT, type PlanSettings, readUnit } from "../plan";
import { type SettingContract, SETTINGS } from "./settings-contract";
import { type FieldReader, type Place, placeIn } from "./fields";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import { NO_UNIT } from "./number-fields";
import { dataRows } from "./rows";
import { VOCABULARY } from "./vocabulary";

const DAYS = readUnit("dage");

/** The settings of the plan. A setting that is not there is missing; an unknown or repeated one is noted. */
export function readSettings(table: LocatedTable | undefined, reader: FieldReader): PlanSettings {
  const places = table === undefined ? new Map<string, Place>() : settingPlaces(table, reader);
  const at = (key: keyof PlanSettings): Place =>
    places.get(key) ?? {
      cell: { kind: "empty" },
      origin: { table: "plan", row: 0, column: key },
      formula: false,
      columnGone: false,
    };
  const amountUnit = reader.text(at("amountUnit"));
  const amount = amountUnit.state === "known" ? readUnit(amountUnit.value) : null;
  return {
    institution: reader.text(at("institution")),
    department: reader.text(at("department")),
    title: reader.text(at("title")),
    year: reader.number(at("year"), NO_UNIT),
    signedOn: reader.date(at("signedOn")),
    declaredGoals: reader.number(at("declaredGoals"), NO_UNIT),
    weighting: reader.word(at("weighting"), VOCABULARY.weighting),
    totalWeight: reader.number(at("totalWeight"), PERCENT),
    withdrawnGoals: reader.word(at("withdrawnGoals"), VOCABULARY.withdrawnGoals),
    deviationBase: reader.word(at("deviationBase"), VOCABULARY.deviationBase),
    agreedBaseAmount: reader.number(at("agreedBaseAmount"), amount),
    baseFloor: reader.number(at("baseFloor"), amount),
    signConvention: reader.word(at("signConvention"), VOCABULARY.signConvention),
    amountUnit,
    reportingDays: reader.number(at("reportingDays"), DAYS),
    assessment: reader.text(at("assessment")),
    periodStart: reader.date(at("periodStart")),
    periodEnd: reader.date(at("periodEnd")),
  };
}

/** Where the value of each setting stands, by its key; the first row of a setting counts. */
export function settingPlaces(table: LocatedTable, reader: FieldReader): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const row of dataRows(table, reader.notes)) {
    const label: Field<string> = reader.text(placeIn(table, row, "setting"));
    if (label.state !== "known") continue;
    const contract = settingNamed(label.value);
    if (contract === undefined) {
      reader.notes.push({ kind: "setting-unknown", origin: label.origin, shown: label.shown });
    } else if (places.has(contract.key)) {
      reader.notes.push({ kind: "setting-duplicated", origin: label.origin, shown: label.shown });
    } else {
      const value = placeIn(table, row, "value");
      places.set(contract.key, { ...value, origin: { table: "plan", row, column: contract.key } });
    }
  }
  return places;
}

function settingNamed(label: string): SettingContract | undefined {
  const folded = fold(label);
  return SETTINGS.find((setting) =>
    [setting.label, ...setting.aliases].some((name) => fold(name) === folded),
  );
}
