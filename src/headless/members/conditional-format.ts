// Excel.ConditionalFormatCollection: rules by formula, by value, by text, with fill and font.
import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import {
  hostObject,
  nullObject,
  type HostObject,
  objectType,
  type ObjectType,
  type Scalar,
} from "../protocol/host-object";
import { intersection, localAddress, parseAddress, type Area } from "../model/area";
import { toFileFormula, toOfficeFormula } from "../model/formula-text";
import type { Host } from "../model/host";
import { asBoolean, asInteger, asString, isRecord, oneOf } from "./arguments";
import { fromFile, toFile } from "./color";
import { rangeObject } from "./range";

type Kind = "Custom" | "CellValue" | "ContainsText";

interface Format {
  readonly sheet: Worksheet;
  readonly ref: string;
  readonly rule: ConditionalFormattingRule;
}

const ids = new WeakMap<object, string>();
let lastId = 0;

function idOf(format: Format): string {
  const known = ids.get(format.rule);
  if (known !== undefined) return known;
  lastId += 1;
  const id = `{00000000-CF00-0000-0000-${String(lastId).padStart(12, "0")}}`;
  ids.set(format.rule, id);
  return id;
}

function placeOf(format: Format): Area {
  const parsed = parseAddress(format.ref.split(" ")[0] ?? "");
  if (parsed === null) throw new HostError("GeneralException");
  const { row, column, rows, columns } = parsed;
  return { sheet: format.sheet, row, column, rows, columns };
}

function formatsOf(range: Area): readonly Format[] {
  const found: Format[] = [];
  for (const { ref, rules } of range.sheet.conditionalFormattings) {
    const touches = ref.split(" ").some((address) => {
      const parsed = parseAddress(address);
      if (parsed === null) return false;
      const { row, column, rows, columns } = parsed;
      return intersection(range, { sheet: range.sheet, row, column, rows, columns }) !== null;
    });
    if (touches) found.push(...rules.map((rule) => ({ sheet: range.sheet, ref, rule })));
  }
  return found.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

function kindOf(rule: ConditionalFormattingRule): string {
  switch (rule.type) {
    case "expression":
      return "Custom";
    case "cellIs":
      return "CellValue";
    case "containsText":
      return "ContainsText";
    case "colorScale":
      return "ColorScale";
    case "dataBar":
      return "DataBar";
    case "iconSet":
      return "IconSet";
    case "top10":
      return "TopBottom";
    case "aboveAverage":
    case "timePeriod":
      return "PresetCriteria";
  }
}

function removeRule(format: Format): void {
  format.sheet.conditionalFormattings = format.sheet.conditionalFormattings
    .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => rule !== format.rule) }))
    .filter(({ rules }) => rules.length > 0);
}

type Style = NonNullable<ConditionalFormattingRule["style"]>;

function styled(
  read: (style: Style) => unknown,
  change: (style: Style, value: unknown) => Style,
): Scalar<Format> {
  return {
    get: (format) => read(format.rule.style ?? {}),
    set: (format, value, host) => {
      format.rule.style = change(format.rule.style ?? {}, value);
      host.touchLook();
    },
  };
}

const FILL = objectType<Format>({
  name: "ConditionalRangeFill",
  scalars: {
    Color: styled(
      (style) =>
        style.fill?.type === "pattern" ? fromFile(style.fill.bgColor ?? style.fill.fgColor, "") : "",
      (style, value) => ({ ...style, fill: { type: "pattern", pattern: "solid", bgColor: toFile(value) } }),
    ),
  },
});

const FONT = objectType<Format>({
  name: "ConditionalRangeFont",
  scalars: {
    Color: styled(
      (style) => fromFile(style.font?.color, ""),
      (style, value) => ({ ...style, font: { ...style.font, color: toFile(value) } }),
    ),
    Bold: styled(
      (style) => style.font?.bold ?? null,
      (style, value) => ({ ...style, font: { ...style.font, bold: asBoolean(value) } }),
    ),
    Italic: styled(
      (style) => style.font?.italic ?? null,
      (style, value) => ({ ...style, font: { ...style.font, italic: asBoolean(value) } }),
    ),
    Strikethrough: styled(
      (style) => style.font?.strike ?? null,
      (style, value) => ({ ...style, font: { ...style.font, strike: asBoolean(value) } }),
    ),
  },
});

const RANGE_FORMAT = objectType<Format>({
  name: "ConditionalRangeFormat",
  scalars: {},
  links: { Fill: (format) => hostObject(FILL, format), Font: (format) => hostObject(FONT, format) },
});

const FORMULA_RULE = objectType<Format>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ rule }) =>
        rule.type === "expression" ? toOfficeFormula(String(rule.formulae?.[0] ?? ""), null) : null,
      set: ({ rule }, value, host) => {
        if (rule.type !== "expression") throw new HostError("InvalidOperation");
        rule.formulae = [toFileFormula(asString(value).replace(/^=/, ""), null)];
        host.touchLook();
      },
    },
  },
});

const CUSTOM = objectType<Format>({
  name: "CustomConditionalFormat",
  scalars: {},
  links: {
    Rule: (format) => hostObject(FORMULA_RULE, format),
    Format: (format) => hostObject(RANGE_FORMAT, format),
  },
});

const OPERATORS = {
  Between: "between",
  EqualTo: "equal",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

const CELL_VALUE = objectType<Format>({
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule }) => {
        if (rule.type !== "cellIs") return null;
        const operator = Object.entries(OPERATORS).find(([, file]) => file === rule.operator)?.[0];
        const [first, second] = rule.formulae ?? [];
        return {
          formula1: `=${String(first ?? "")}`,
          ...(second === undefined ? {} : { formula2: `=${String(second)}` }),
          operator,
        };
      },
      set: ({ rule }, value, host) => {
        if (rule.type !== "cellIs" || !isRecord(value)) throw new HostError("InvalidArgument");
        rule.operator =
          OPERATORS[oneOf(value["operator"], ["Between", "EqualTo", "GreaterThan", "LessThan"] as const)];
        const formulas = [value["formula1"], value["formula2"]].slice(0, rule.operator === "between" ? 2 : 1);
        rule.formulae = formulas.map((formula) =>
          typeof formula === "number" ? formula : toFileFormula(asString(formula).replace(/^=/, ""), null),
        );
        host.touchLook();
      },
    },
  },
  links: { Format: (format) => hostObject(RANGE_FORMAT, format) },
});

const TEXT = objectType<Format>({
  name: "TextConditionalFormat",
  scalars: {
    Rule: {
      get: ({ rule }) =>
        rule.type === "containsText" ? { operator: "Contains", text: rule.text ?? "" } : null,
      set: ({ rule }, value, host) => {
        if (rule.type !== "containsText" || !isRecord(value)) throw new HostError("InvalidArgument");
        oneOf(value["operator"], ["Contains"] as const);
        rule.text = asString(value["text"]);
        host.touchLook();
      },
    },
  },
  links: { Format: (format) => hostObject(RANGE_FORMAT, format) },
});

function ofKind(type: ObjectType<Format>, kind: Kind, orNull: boolean) {
  return (format: Format): HostObject => {
    if (kindOf(format.rule) === kind) return hostObject(type, format);
    if (orNull) return nullObject(type.name);
    throw new HostError("InvalidOperation");
  };
}

const FORMAT = objectType<Format>({
  name: "ConditionalFormat",
  id: { property: "Id", of: idOf },
  scalars: {
    Id: { get: idOf },
    Type: { get: ({ rule }) => kindOf(rule) },
    Priority: {
      get: ({ rule }) => (rule.priority ?? 1) - 1,
      set: ({ rule }, value, host) => {
        rule.priority = asInteger(value) + 1;
        host.touchLook();
      },
    },
  },
  links: {
    Custom: ofKind(CUSTOM, "Custom", false),
    CustomOrNullObject: ofKind(CUSTOM, "Custom", true),
    CellValue: ofKind(CELL_VALUE, "CellValue", false),
    CellValueOrNullObject: ofKind(CELL_VALUE, "CellValue", true),
    TextComparison: ofKind(TEXT, "ContainsText", false),
    TextComparisonOrNullObject: ofKind(TEXT, "ContainsText", true),
  },
  methods: {
    GetRange: (format) => {
      if (format.ref.includes(" ")) throw new HostError("InvalidOperation");
      return rangeObject(placeOf(format));
    },
    Delete: (format, _args, host) => {
      removeRule(format);
      host.touchLook();
    },
  },
});

function newRule(kind: Kind, priority: number): ConditionalFormattingRule {
  switch (kind) {
    case "Custom":
      return { type: "expression", priority, formulae: [] };
    case "CellValue":
      return { type: "cellIs", priority, operator: "equal", formulae: [] };
    case "ContainsText":
      return { type: "containsText", priority, operator: "containsText", text: "" };
  }
}

/** A new rule goes first; the others move one down. */
function add(range: Area, kind: unknown, host: Host): HostObject {
  const chosen = oneOf(kind, ["Custom", "CellValue", "ContainsText"] as const);
  host.allowFormat(range, "formatCells");
  for (const { rules } of range.sheet.conditionalFormattings) {
    for (const rule of rules) rule.priority = (rule.priority ?? 1) + 1;
  }
  const rule = newRule(chosen, 1);
  const ref = localAddress(range);
  range.sheet.addConditionalFormatting({ ref, rules: [rule] });
  const kept = range.sheet.conditionalFormattings.at(-1)?.rules[0] ?? rule;
  host.touchLook();
  return hostObject(FORMAT, { sheet: range.sheet, ref, rule: kept });
}

function find(range: Area, key: unknown): Format {
  const found = formatsOf(range).find((format) => idOf(format) === key);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

const FORMATS = objectType<Area>({
  name: "ConditionalFormatCollection",
  scalars: {},
  items: (range) => formatsOf(range).map((format) => hostObject(FORMAT, format)),
  item: (range, key) => hostObject(FORMAT, find(range, key)),
  methods: {
    Add: (range, [kind], host) => add(range, kind, host),
    GetItem: (range, [key]) => hostObject(FORMAT, find(range, key)),
    GetItemAt: (range, [index]) => {
      const format = formatsOf(range)[asInteger(index)];
      if (format === undefined) throw new HostError("InvalidArgument");
      return hostObject(FORMAT, format);
    },
    GetCount: (range) => formatsOf(range).length,
    ClearAll: (range, _args, host) => {
      host.allowFormat(range, "formatCells");
      for (const format of formatsOf(range)) removeRule(format);
      host.touchLook();
    },
  },
});

export function conditionalFormatsObject(range: Area): HostObject {
  return hostObject(FORMATS, range);
}
