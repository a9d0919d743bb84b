// The options of each command that works on a file, from its arguments.
import type { IsoDate } from "../../plan";
import type { ReportChoice } from "../../recalculation";
import type { Language } from "../../wording/language";
import { SEAL_CODE } from "../../workbook/verify";
import type { CommandName } from "../../wording/cli";
import { type Arguments, dayOf, oneFile, oneOf, readArguments } from "./arguments";
import { CliError } from "./error";

export interface Options {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report?: ReportChoice;
  readonly language: Language;
  readonly json: boolean;
}

const REPORTS: readonly ReportChoice[] = ["Q1", "Q2", "Q3", "Q4", "year"];

/**
 * The options of `recalculate`.
 * @throws CliError with a sentence for the user
 */
export function readOptions(args: readonly string[]): Options {
  const given = readArguments(args, "recalculate");
  const { options, language, words } = given;
  const file = oneFile(given, "recalculate");
  const report = oneOf(REPORTS, "report", options, words);
  const today = dayOf(given);
  const out = options.get("out");
  return {
    file,
    language,
    json: options.has("json"),
    ...(out === undefined ? {} : { out }),
    ...(today === undefined ? {} : { today }),
    ...(report === undefined ? {} : { report }),
  };
}

export interface VerifyOptions {
  readonly file: string;
  /** The control code of the covering mail. */
  readonly code?: string;
  readonly language: Language;
  readonly json: boolean;
}

/**
 * The options of `verify`.
 * @throws CliError with a sentence for the user
 */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const given = readArguments(args, "verify");
  const { options, language, words } = given;
  const file = oneFile(given, "verify");
  const code = options.get("code")?.trim();
  if (code !== undefined && !SEAL_CODE.test(code)) throw new CliError(words.badCode(code));
  return { file, language, json: options.has("json"), ...(code === undefined ? {} : { code }) };
}

export interface RepairOptions {
  readonly file: string;
  readonly out?: string;
  readonly language: Language;
}

/**
 * The options of `repair`.
 * @throws CliError with a sentence for the user
 */
export function readRepairOptions(args: readonly string[]): RepairOptions {
  const given = readArguments(args, "repair");
  const out = given.options.get("out");
  const file = oneFile(given, "repair");
  return { file, language: given.language, ...(out === undefined ? {} : { out }) };
}

export interface RollForwardOptions {
  readonly file: string;
  readonly out: string;
  readonly today?: IsoDate;
  readonly language: Language;
}

/**
 * The options of `roll-forward`.
 * @throws CliError with a sentence for the user
 */
export function readRollForwardOptions(args: readonly string[]): RollForwardOptions {
  const given = readArguments(args, "roll-forward");
  const file = oneFile(given, "roll-forward");
  const today = dayOf(given);
  const out = needed("out", given, "roll-forward");
  return { file, out, language: given.language, ...(today === undefined ? {} : { today }) };
}

export interface NewPlanOptions {
  readonly year: number;
  readonly out: string;
  readonly example: boolean;
  readonly language: Language;
}

/**
 * The options of `new-plan`.
 * @throws CliError with a sentence for the user
 */
export function readNewPlanOptions(args: readonly string[]): NewPlanOptions {
  const given = readArguments(args, "new-plan");
  const { options, files, language, words } = given;
  const [file] = files;
  if (file !== undefined)
    throw new CliError(`${words.unknownOption(file)}\n${words.commands["new-plan"].usage}`);
  const year = needed("year", given, "new-plan");
  if (!/^(19|20)\d{2}$/u.test(year)) throw new CliError(words.badYear(year));
  const out = needed("out", given, "new-plan");
  return { year: Number(year), out, example: options.has("example"), language };
}

export interface FreezeOptions {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly again: boolean;
  readonly language: Language;
}

/**
 * The options of `freeze`.
 * @throws CliError with a sentence for the user
 */
export function readFreezeOptions(args: readonly string[]): FreezeOptions {
  const given = readArguments(args, "freeze");
  return { file: oneFile(given, "freeze"), ...keptOptions(given) };
}

export interface ReportOptions extends FreezeOptions {
  readonly report: ReportChoice;
  readonly json: boolean;
}

/**
 * The options of `report`.
 * @throws CliError with a sentence for the user
 */
export function readReportOptions(args: readonly string[]): ReportOptions {
  const given = readArguments(args, "report");
  const file = oneFile(given, "report");
  needed("report", given, "report");
  const report = oneOf(REPORTS, "report", given.options, given.words) ?? "year";
  return { file, report, json: given.options.has("json"), ...keptOptions(given) };
}

/** What the two commands that keep something share. */
function keptOptions(given: Arguments): Omit<FreezeOptions, "file"> {
  const { options, language } = given;
  const today = dayOf(given);
  const out = options.get("out");
  return {
    again: options.has("again"),
    language,
    ...(out === undefined ? {} : { out }),
    ...(today === undefined ? {} : { today }),
  };
}

/** An option a command cannot do without. */
function needed(
  name: "out" | "year" | "report",
  { options, words }: Arguments,
  command: CommandName,
): string {
  const value = options.get(name);
  if (value === undefined)
    throw new CliError(`${words.optionMissing(`--${name}`)}\n${words.commands[command].usage}`);
  return value;
}
