// The command line's options, read and checked. What is wrong is said in a sentence, not thrown as a stack trace.
import { parseArgs } from "node:util";
import type { IsoDate } from "../../plan";
import type { ReportChoice } from "../../recalculation";
import { type CliWords, cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { readDateText } from "../../workbook/periods";
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
const LANGUAGES: readonly Language[] = ["da", "en"];

const OPTIONS = {
  out: { type: "string" },
  today: { type: "string" },
  report: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** What was written for each option, and what stands outside them. */
interface Given {
  readonly options: ReadonlyMap<string, string | undefined>;
  readonly files: readonly string[];
}

/**
 * Reads the arguments after the command's name.
 * @throws CliError with a sentence for the user, in the language the arguments ask for
 */
export function readOptions(args: readonly string[]): Options {
  const words = cliWords(languageOf(args));
  const { options, files } = read(args, words);
  const [file, second] = files;
  if (file === undefined) throw new CliError(`${words.fileMissing}\n${words.usage}`);
  if (second !== undefined) throw new CliError(words.oneFile(second));
  const language = oneOf(LANGUAGES, "lang", options, words) ?? "da";
  const report = oneOf(REPORTS, "report", options, words);
  const today = dayOf(options.get("today"), words);
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

/** The language to speak, also while the arguments turn out to be wrong; Danish unless English is asked for. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  return values.lang === "en" ? "en" : "da";
}

/** The arguments by name. Node's own check is left out, for its sentences are its own and English. */
function read(args: readonly string[], words: CliWords): Given {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const options = new Map<string, string | undefined>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw new CliError(`${words.unknownOption(rawName)}\n${words.usage}`);
    const takesValue = OPTIONS[name].type === "string";
    // "--out --json" has forgotten the file; a name that begins with a dash can be given as "--out=-navn.xlsx".
    const isForgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
    if (takesValue && isForgotten) throw new CliError(`${words.valueMissing(rawName)}\n${words.usage}`);
    if (!takesValue && value !== undefined) throw new CliError(`${words.noValue(rawName)}\n${words.usage}`);
    options.set(name, value);
  }
  return { options, files };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** One of the words an option takes, whatever its case; undefined when the option is not there. */
function oneOf<T extends string>(
  choices: readonly T[],
  name: OptionName,
  options: Given["options"],
  words: CliWords,
): T | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw new CliError(words.badOption(`--${name}`, value, choices));
  return choice;
}

function dayOf(value: string | undefined, words: CliWords): IsoDate | undefined {
  if (value === undefined) return undefined;
  const day = readDateText(value);
  if (day === undefined) throw new CliError(words.badOption("--today", value, []));
  return day;
}
