// Excel.FilterCriteria: what an add-in says a column is filtered by, and how that is said back.
import { HostError } from "../protocol/host-error";
import type { Criteria } from "../model/filtering";
import { asString, isGiven, isRecord, oneOf } from "./arguments";

const KINDS = {
  Values: "Values",
  Custom: "Custom",
  TopItems: "Top",
  TopPercent: "Top",
  BottomItems: "Bottom",
  BottomPercent: "Bottom",
  Dynamic: "Dynamic",
} as const;
// By colour or icon: not here.
const OTHERS = ["CellColor", "FontColor", "Icon"] as const;

function count(value: unknown): number {
  const number = Number(asString(value));
  if (!Number.isInteger(number) || number < 1) throw new HostError("InvalidArgument");
  return number;
}

/** @throws HostError ApiNotFound for filters by colour, icon and date. */
export function toCriteria(given: unknown): Criteria {
  if (!isRecord(given)) throw new HostError("InvalidArgument");
  // The records are literals: their keys are all there is.
  const on = oneOf(given["filterOn"], [...(Object.keys(KINDS) as (keyof typeof KINDS)[]), ...OTHERS]);
  switch (on) {
    case "Values": {
      const values = given["values"];
      if (!Array.isArray(values)) throw new HostError("InvalidArgument");
      if (values.some(isRecord)) throw new HostError("ApiNotFound", undefined, "FilterDatetime");
      return { on, values: values.map(asString) };
    }
    case "Custom": {
      const second = given["criterion2"];
      const criteria = [given["criterion1"], ...(isGiven(second) ? [second] : [])].map(asString);
      const operator = given["operator"];
      return { on, criteria, all: !isGiven(operator) || oneOf(operator, ["And", "Or"] as const) === "And" };
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return { on: KINDS[on], count: count(given["criterion1"]), percent: on.endsWith("Percent") };
    case "Dynamic": {
      const dynamic = asString(given["dynamicCriteria"]);
      if (dynamic === "AboveAverage" || dynamic === "BelowAverage") return { on: dynamic };
      throw new HostError("ApiNotFound", undefined, `FilterCriteria.${dynamic}`);
    }
    case "CellColor":
    case "FontColor":
    case "Icon":
      throw new HostError("ApiNotFound", undefined, `FilterCriteria.${on}`);
  }
}

/** As `criteria` answers it; null for a column that is not filtered. */
export function fromCriteria(by: Criteria | undefined): Record<string, unknown> | null {
  if (by === undefined) return null;
  switch (by.on) {
    case "Values":
      return { filterOn: "Values", values: by.values };
    case "Custom": {
      const [criterion1, criterion2] = by.criteria;
      return {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 === undefined ? {} : { criterion2, operator: by.all ? "And" : "Or" }),
      };
    }
    case "Top":
    case "Bottom":
      return { filterOn: `${by.on}${by.percent ? "Percent" : "Items"}`, criterion1: String(by.count) };
    case "AboveAverage":
    case "BelowAverage":
      return { filterOn: "Dynamic", dynamicCriteria: by.on };
  }
}
