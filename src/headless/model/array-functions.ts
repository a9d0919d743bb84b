// Functions that the formula engine applies to the first cell only where it is given several, as in SUMPRODUCT(LEN(A1:A9)).
// These stand in front of its own and go through every cell, as Excel does.
import type { Workbook } from "@cj-tech-master/excelts";

/** The engine's value kinds, by its own numbers. */
const Kind = { blank: 0, number: 1, text: 2, logical: 3, error: 4, array: 5 } as const;

interface Blank {
  readonly kind: typeof Kind.blank;
}
interface NumberValue {
  readonly kind: typeof Kind.number;
  readonly value: number;
}
interface TextValue {
  readonly kind: typeof Kind.text;
  readonly value: string;
}
interface LogicalValue {
  readonly kind: typeof Kind.logical;
  readonly value: boolean;
}
interface ErrorValue {
  readonly kind: typeof Kind.error;
  readonly code: string;
}
type Single = Blank | NumberValue | TextValue | LogicalValue | ErrorValue;
interface ArrayValue {
  readonly kind: typeof Kind.array;
  readonly rows: readonly (readonly Single[])[];
  readonly height: number;
  readonly width: number;
}

const BLANK: Blank = { kind: Kind.blank };
const number = (value: number): Single =>
  Number.isFinite(value) ? { kind: Kind.number, value } : error("#NUM!");
const text = (value: string): Single => ({ kind: Kind.text, value });
const logical = (value: boolean): Single => ({ kind: Kind.logical, value });
const error = (code: string): ErrorValue => ({ kind: Kind.error, code });
const NOT_AVAILABLE = error("#N/A");
const NO_VALUE = error("#VALUE!");

function isSingle(value: unknown): value is Single {
  return (
    hasKind(value) && typeof value.kind === "number" && value.kind >= Kind.blank && value.kind <= Kind.error
  );
}

function isArray(value: unknown): value is ArrayValue {
  return hasKind(value) && value.kind === Kind.array;
}

function hasKind(value: unknown): value is { kind: unknown } {
  return typeof value === "object" && value !== null && "kind" in value;
}

/** Ends a call with an error value. */
class Failed extends Error {
  constructor(readonly value: ErrorValue) {
    super(value.code);
  }
}

function asNumber(value: Single): number {
  switch (value.kind) {
    case Kind.blank:
      return 0;
    case Kind.number:
      return value.value;
    case Kind.logical:
      return value.value ? 1 : 0;
    case Kind.error:
      throw new Failed(value);
    case Kind.text:
      return numberIn(value.value);
  }
}

/** Text with a number in it counts as that number; `92%` too. */
function numberIn(content: string): number {
  const trimmed = content.trim();
  const percent = /^[+-]?[\d,]*\.?\d+%$/.test(trimmed);
  const digits = trimmed.replaceAll(",", "").replace(/%$/, "");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) throw new Failed(error("#VALUE!"));
  return percent ? Number(digits) / 100 : Number(digits);
}

function asText(value: Single): string {
  switch (value.kind) {
    case Kind.blank:
      return "";
    case Kind.number:
      return String(Number(value.value.toPrecision(15)))
        .replace(/e([+-])(\d)$/, "E$10$2")
        .replace("e", "E");
    case Kind.logical:
      return value.value ? "TRUE" : "FALSE";
    case Kind.error:
      throw new Failed(value);
    case Kind.text:
      return value.value;
  }
}

/** Rounds as a spreadsheet does: half away from zero, on the fifteen digits it keeps. */
function rounded(value: number, digits: number, how: (scaled: number) => number): number {
  // A whole number of at most fifteen digits is its own rounding; the rest of this function is slow.
  if (digits >= 0 && Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  const size = Number(Math.abs(value).toPrecision(15));
  const scaled = shifted(size, digits);
  return Math.sign(value) * shifted(how(scaled), -digits);
}

/** Moves the decimal point without a multiplication's error. */
function shifted(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function atLeast(value: number, minimum: number): number {
  if (value < minimum) throw new Failed(error("#VALUE!"));
  return Math.trunc(value);
}

function dateParts(value: Single): Date {
  const serial = Math.floor(asNumber(value));
  if (serial < 0) throw new Failed(error("#NUM!"));
  const days = serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000);
}

type Call = (args: readonly Single[]) => Single;

const first = (args: readonly Single[]): Single => args[0] ?? BLANK;
const second = (args: readonly Single[], otherwise: number): number => {
  const value = args[1];
  return value === undefined ? otherwise : asNumber(value);
};

const numeric =
  (compute: (value: number) => number): Call =>
  (args) =>
    number(compute(asNumber(first(args))));

const textual =
  (compute: (value: string) => Single): Call =>
  (args) =>
    compute(asText(first(args)));

interface Definition {
  readonly most: number;
  readonly least?: number;
  /** Whether it looks at an error value; of every other function an error value is the answer. */
  readonly seesErrors?: true;
  readonly call: Call;
}

const one = (call: Call): Definition => ({ most: 1, call });
/** Asks what kind of value it is given. */
const asks = (holds: (value: Single) => boolean): Definition => ({
  most: 1,
  seesErrors: true,
  call: (args) => logical(holds(first(args))),
});

const FUNCTIONS: Readonly<Record<string, Definition>> = {
  ABS: one(numeric(Math.abs)),
  SIGN: one(numeric(Math.sign)),
  INT: one(numeric(Math.floor)),
  SQRT: one(numeric(Math.sqrt)),
  ROUND: {
    most: 2,
    least: 2,
    call: (args) => number(rounded(asNumber(first(args)), second(args, 0), Math.round)),
  },
  ROUNDUP: {
    most: 2,
    least: 2,
    call: (args) => number(rounded(asNumber(first(args)), second(args, 0), Math.ceil)),
  },
  ROUNDDOWN: {
    most: 2,
    least: 2,
    call: (args) => number(rounded(asNumber(first(args)), second(args, 0), Math.floor)),
  },
  TRUNC: { most: 2, call: (args) => number(rounded(asNumber(first(args)), second(args, 0), Math.floor)) },
  MOD: {
    most: 2,
    least: 2,
    call: (args) => {
      const divisor = second(args, 0);
      if (divisor === 0) return error("#DIV/0!");
      const value = asNumber(first(args));
      return number(value - divisor * Math.floor(value / divisor));
    },
  },
  POWER: { most: 2, least: 2, call: (args) => number(asNumber(first(args)) ** second(args, 0)) },
  LEN: one(textual((value) => number(value.length))),
  UPPER: one(textual((value) => text(value.toUpperCase()))),
  LOWER: one(textual((value) => text(value.toLowerCase()))),
  TRIM: one(textual((value) => text(value.replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "")))),
  UNICODE: one(textual((value) => (value === "" ? error("#VALUE!") : number(value.codePointAt(0) ?? 0)))),
  CODE: one(textual((value) => (value === "" ? error("#VALUE!") : number(value.codePointAt(0) ?? 0)))),
  MID: {
    most: 3,
    least: 3,
    call: (args) => {
      const start = atLeast(second(args, 1), 1);
      const length = atLeast(asNumber(args[2] ?? BLANK), 0);
      return text(asText(first(args)).slice(start - 1, start - 1 + length));
    },
  },
  LEFT: { most: 2, call: (args) => text(asText(first(args)).slice(0, atLeast(second(args, 1), 0))) },
  RIGHT: {
    most: 2,
    call: (args) => {
      const value = asText(first(args));
      return text(value.slice(Math.max(0, value.length - atLeast(second(args, 1), 0))));
    },
  },
  VALUE: one((args) => number(asNumber(first(args)))),
  N: one((args) => number(first(args).kind === Kind.text ? 0 : asNumber(first(args)))),
  EXACT: {
    most: 2,
    least: 2,
    call: (args) => logical(asText(first(args)) === asText(args[1] ?? BLANK)),
  },
  NOT: one((args) => logical(asNumber(first(args)) === 0)),
  ISNUMBER: asks((value) => value.kind === Kind.number),
  ISTEXT: asks((value) => value.kind === Kind.text),
  ISNONTEXT: asks((value) => value.kind !== Kind.text),
  ISLOGICAL: asks((value) => value.kind === Kind.logical),
  ISBLANK: asks((value) => value.kind === Kind.blank),
  ISERROR: asks((value) => value.kind === Kind.error),
  ISERR: asks((value) => value.kind === Kind.error && value.code !== "#N/A"),
  ISNA: asks((value) => value.kind === Kind.error && value.code === "#N/A"),
  YEAR: one((args) => number(dateParts(first(args)).getUTCFullYear())),
  MONTH: one((args) => number(dateParts(first(args)).getUTCMonth() + 1)),
  DAY: one((args) => number(dateParts(first(args)).getUTCDate())),
};

function called({ call, seesErrors }: Definition, args: readonly Single[]): Single {
  if (seesErrors !== true) for (const value of args) if (value.kind === Kind.error) return value;
  try {
    return call(args);
  } catch (problem) {
    if (problem instanceof Failed) return problem.value;
    throw problem;
  }
}

/** An argument's value at a place; a single row or column repeats, beyond the rest there is #N/A. */
function at(arg: unknown, row: number, column: number): Single {
  if (isArray(arg)) {
    const found = arg.rows[arg.height === 1 ? 0 : row]?.[arg.width === 1 ? 0 : column];
    return found ?? NOT_AVAILABLE;
  }
  return isSingle(arg) ? arg : NO_VALUE;
}

/** Calls for every place of the largest argument. */
function spread(definition: Definition, args: readonly unknown[]): unknown {
  const arrays = args.filter(isArray);
  // One list for all calls, which keep nothing of it: a seal calls some millions of times.
  const values = args.map((arg) => at(arg, 0, 0));
  if (arrays.length === 0) return called(definition, values);
  const height = Math.max(...arrays.map((array) => array.height));
  const width = Math.max(...arrays.map((array) => array.width));
  const rows: Single[][] = [];
  for (let row = 0; row < height; row += 1) {
    const answers: Single[] = [];
    for (let column = 0; column < width; column += 1) {
      for (let index = 0; index < args.length; index += 1) values[index] = at(args[index], row, column);
      answers.push(called(definition, values));
    }
    rows.push(answers);
  }
  return { kind: Kind.array, rows, height, width };
}

/** Puts these functions in front of the engine's own, for one workbook. */
export function registerArrayFunctions(workbook: Workbook): void {
  for (const [name, definition] of Object.entries(FUNCTIONS)) {
    const { most, least = 1 } = definition;
    workbook.registerFunction(name, (args) => spread(definition, args), { minArity: least, maxArity: most });
  }
}
