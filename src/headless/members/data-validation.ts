// Excel.DataValidation: what may be written into a range, with prompt and error alert.
import type { DataValidation as FileRule } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, objectType } from "../protocol/host-object";
import { columnLetters, fullAddress, isUnbounded, type Area } from "../model/area";
import type { Host } from "../model/host";
import { removeRule } from "../model/validation-rules";
import { asArea, asBoolean, asString, isGiven, isRecord, oneOf } from "./arguments";

const TYPES = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
  list: "List",
} as const;

const BOUNDED = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;

const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
type Operator = keyof typeof OPERATORS;
// The record is a literal: its keys are all there is.
const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];

const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

function addresses(range: Area): readonly string[] {
  if (isUnbounded(range)) throw new HostError("InvalidArgument");
  const cells: string[] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) {
      cells.push(`${columnLetters(column)}${row + 1}`);
    }
  }
  return cells;
}

function ruleAt(range: Area, address: string): FileRule | undefined {
  return range.sheet.dataValidations.find(address);
}

/** The rule all cells share; null where they differ. */
function shared(range: Area): FileRule | undefined | null {
  const [first, ...rest] = addresses(range);
  if (first === undefined) return undefined;
  const rule = ruleAt(range, first);
  const text = JSON.stringify(rule);
  return rest.every((address) => JSON.stringify(ruleAt(range, address)) === text) ? rule : null;
}

function change(host: Host, range: Area, to: (rule: FileRule) => FileRule): void {
  host.allowEdit(range);
  for (const address of addresses(range)) {
    range.sheet.dataValidations.add(address, to(ruleAt(range, address) ?? { type: "any" }));
  }
  host.touchLook();
}

/** A formula or value of a rule, as the file has it: no `=` in front. */
function operand(value: unknown, range: Area, host: Host): string | number {
  if (typeof value === "number") return value;
  if (isHostObject(value)) return fullAddress(asArea(value, range.sheet, host), true);
  const text = asString(value);
  return text.startsWith("=") ? text.slice(1) : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Dates: the library writes JS dates as serials, and would take a number for milliseconds. */
function dateOperand(value: string | number): string | Date {
  if (typeof value === "number") return new Date(EPOCH + value * DAY);
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  return iso === null ? value : new Date(Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])));
}

/** A list's source: choices between commas, or where they stand. */
function listSource(value: unknown, range: Area, host: Host): string {
  if (isHostObject(value)) return fullAddress(asArea(value, range.sheet, host), true);
  const text = asString(value);
  if (text.startsWith("=")) return text.slice(1);
  if (text.length > 255) throw new HostError("InvalidArgument");
  return `"${text.replaceAll('"', '""')}"`;
}

function ruleOf(value: unknown, range: Area, host: Host): FileRule {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const list = value["list"];
  if (isRecord(list)) {
    const dropDown = list["inCellDropDown"];
    if (isGiven(dropDown) && !asBoolean(dropDown)) throw new HostError("NotImplemented");
    return { type: "list", formulae: [listSource(list["source"], range, host)] };
  }
  const custom = value["custom"];
  if (isRecord(custom)) return { type: "custom", formulae: [operand(custom["formula"], range, host)] };
  for (const [name, type] of Object.entries(BOUNDED)) {
    const bounds = value[name];
    if (!isRecord(bounds)) continue;
    const operator = OPERATORS[oneOf(bounds["operator"], OPERATOR_NAMES)];
    const ends = operator === "between" || operator === "notBetween" ? 2 : 1;
    const operands = [bounds["formula1"], bounds["formula2"]]
      .slice(0, ends)
      .map((each) => operand(each, range, host));
    return { type, operator, formulae: type === "date" ? operands.map(dateOperand) : operands };
  }
  throw new HostError("InvalidArgument");
}

function officeOperand(value: string | number | Date | undefined): unknown {
  if (value === undefined) return undefined;
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1).replaceAll('""', '"')
    : `=${value}`;
}

function officeRule(rule: FileRule | undefined | null): unknown {
  if (rule === undefined || rule === null || rule.type === "any") return {};
  const [first, second] = rule.formulae;
  if (rule.type === "list") return { list: { inCellDropDown: true, source: officeOperand(first) } };
  if (rule.type === "custom") return { custom: { formula: officeOperand(first) } };
  const name = Object.entries(BOUNDED).find(([, type]) => type === rule.type)?.[0] ?? rule.type;
  const operator = OPERATOR_NAMES.find((key) => OPERATORS[key] === (rule.operator ?? "between"));
  const bounds = { formula1: officeOperand(first), operator };
  return { [name]: second === undefined ? bounds : { ...bounds, formula2: officeOperand(second) } };
}

function text(value: unknown): string {
  return isGiven(value) ? asString(value) : "";
}

const DATA_VALIDATION = objectType<Area>({
  name: "DataValidation",
  scalars: {
    Type: {
      get: (range) => {
        const rule = shared(range);
        if (rule === null) return "Inconsistent";
        return rule === undefined || rule.type === "any" ? "None" : TYPES[rule.type];
      },
    },
    Rule: {
      get: (range) => officeRule(shared(range)),
      set: (range, value, host) => {
        const rule = ruleOf(value, range, host);
        change(host, range, (before) => ({
          allowBlank: before.allowBlank ?? true,
          showErrorMessage: before.showErrorMessage ?? true,
          showInputMessage: before.showInputMessage ?? true,
          ...pick(before),
          ...rule,
        }));
      },
    },
    IgnoreBlanks: {
      get: (range) => {
        const rule = shared(range);
        return rule === undefined || rule === null || rule.allowBlank === true;
      },
      set: (range, value, host) => {
        change(host, range, (rule) => ({ ...rule, allowBlank: asBoolean(value) }));
      },
    },
    ErrorAlert: {
      get: (range) => {
        const rule = shared(range);
        const style = rule?.errorStyle;
        return {
          message: rule?.error ?? "",
          showAlert: rule?.showErrorMessage ?? true,
          style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
          title: rule?.errorTitle ?? "",
        };
      },
      set: (range, value, host) => {
        if (!isRecord(value)) throw new HostError("InvalidArgument");
        const style = isGiven(value["style"])
          ? oneOf(value["style"], ["Stop", "Warning", "Information"])
          : "Stop";
        change(host, range, (rule) => ({
          ...rule,
          error: text(value["message"]),
          errorTitle: text(value["title"]),
          errorStyle: ALERTS[style],
          showErrorMessage: isGiven(value["showAlert"]) ? asBoolean(value["showAlert"]) : true,
        }));
      },
    },
    Prompt: {
      get: (range) => {
        const rule = shared(range);
        return {
          message: rule?.prompt ?? "",
          showPrompt: rule?.showInputMessage ?? true,
          title: rule?.promptTitle ?? "",
        };
      },
      set: (range, value, host) => {
        if (!isRecord(value)) throw new HostError("InvalidArgument");
        change(host, range, (rule) => ({
          ...rule,
          prompt: text(value["message"]),
          promptTitle: text(value["title"]),
          showInputMessage: isGiven(value["showPrompt"]) ? asBoolean(value["showPrompt"]) : true,
        }));
      },
    },
  },
  methods: {
    Clear: (range, _args, host) => {
      host.allowEdit(range);
      for (const address of addresses(range)) removeRule(range.sheet, address);
      host.touchLook();
    },
  },
});

/** What a new rule keeps of the old one: its messages. */
function pick(rule: FileRule): Partial<FileRule> {
  const { error, errorTitle, errorStyle, prompt, promptTitle } = rule;
  return {
    ...(error === undefined ? {} : { error }),
    ...(errorTitle === undefined ? {} : { errorTitle }),
    ...(errorStyle === undefined ? {} : { errorStyle }),
    ...(prompt === undefined ? {} : { prompt }),
    ...(promptTitle === undefined ? {} : { promptTitle }),
  };
}

export function dataValidationObject(range: Area): HostObject {
  return hostObject(DATA_VALIDATION, range);
}
