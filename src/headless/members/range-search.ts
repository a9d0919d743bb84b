// Range's members that look for cells or tidy them up: find, edges, duplicates.
import { HostError } from "../protocol/host-error";
import { hostObject, objectType, type HostObject, type Method } from "../protocol/host-object";
import { bounding, contains, type Area } from "../model/area";
import { removeDuplicates, type Removal } from "../model/duplicates";
import type { Host } from "../model/host";
import { edgeFrom, search } from "../model/searching";
import { asAreaOn, asBoolean, asInteger, asString, isGiven, isRecord, oneOf } from "./arguments";

const flag = (value: unknown): boolean => isGiven(value) && asBoolean(value);

function found(range: Area, text: unknown, criteria: unknown, host: Host): Area | null {
  if (!isRecord(criteria)) throw new HostError("InvalidArgument");
  const { completeMatch, matchCase, searchDirection } = criteria;
  return search(host, range, {
    text: asString(text),
    completeMatch: flag(completeMatch),
    matchCase: flag(matchCase),
    backwards:
      isGiven(searchDirection) && oneOf(searchDirection, ["Forward", "Backwards"] as const) === "Backwards",
  });
}

function edge(range: Area, direction: unknown, active: unknown, host: Host): Area {
  const cell = isGiven(active) ? asAreaOn(active, range.sheet, host) : { ...range, rows: 1, columns: 1 };
  if (cell.rows * cell.columns !== 1 || !contains(range, cell)) throw new HostError("InvalidArgument");
  host.refresh();
  return edgeFrom(host, cell, oneOf(direction, ["Left", "Right", "Up", "Down"] as const));
}

const REMOVE_DUPLICATES_RESULT = objectType<Removal>({
  name: "RemoveDuplicatesResult",
  scalars: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/** The members, given how a range and none are answered. */
export function searchMethods(
  rangeObject: (range: Area) => HostObject,
  rangeOrNull: (range: Area | null) => HostObject,
): Readonly<Record<string, Method<Area>>> {
  return {
    Find: (range, [text, criteria], host) => {
      const place = found(range, text, criteria, host);
      if (place === null) throw new HostError("ItemNotFound");
      return rangeObject(place);
    },
    FindOrNullObject: (range, [text, criteria], host) => rangeOrNull(found(range, text, criteria, host)),
    GetRangeEdge: (range, [direction, active], host) => rangeObject(edge(range, direction, active, host)),
    GetExtendedRange: (range, [direction, active], host) =>
      rangeObject(bounding(range, edge(range, direction, active, host))),
    RemoveDuplicates: (range, [columns, hasHeader], host) => {
      if (!Array.isArray(columns)) throw new HostError("InvalidArgument");
      return hostObject(
        REMOVE_DUPLICATES_RESULT,
        removeDuplicates(host, range, columns.map(asInteger), flag(hasHeader)),
      );
    },
  };
}
