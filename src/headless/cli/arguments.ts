// The command line's arguments, read and checked the same way for every command. What is wrong is said in a sentence.
import { parseArgs } from "node:util";
import type { IsoDate } from "../../plan";
import { type CliWords, cliWords, type CommandName } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { readDateText } from "../../workbook/periods";
import { CliError } from "./error";

const LANGUAGES: readonly Language[] = ["da", "en"];

/** Every option of any command. */
const OPTIONS = {
  out: { type: "string" },
  today: { type: "string" },
  report: { type: "string" },
  code: { type: "string" },
  year: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  example: { type: "boolean" },
  again: { type: "boolean" },
} as const;

export type OptionName = keyof typeof OPTIONS;

const TAKEN: Readonly<Record<CommandName, readonly OptionName[]>> = {
  recalculate: ["out", "today", "report", "lang", "json"],
  verify: ["code", "lang", "json"],
  "roll-forward": ["out", "today", "lang"],
  repair: ["out", "lang"],
  freeze: ["out", "today", "again", "lang"],
  report: ["report", "out", "today", "again", "lang", "json"],
  "new-plan": ["year", "out", "example", "lang"],
};

/** What was written for each option, and what stands outside them. */
export interface Arguments {
  readonly options: ReadonlyMap<string, string | undefined>;
  readonly files: readonly string[];
  readonly language: Language;
  readonly words: CliWords;
}

/**
 * Reads the arguments after the command's name.
 * @throws CliError with a sentence for the user, in the language the arguments ask for
 */
export function readArguments(args: readonly string[], command: CommandName): Arguments {
  const words = cliWords(languageOf(args));
  const { usage } = words.commands[command];
  // Node's own check is left out, for its sentences are its own and English.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const options = new Map<string, string | undefined>();
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name) || !TAKEN[command].includes(name))
      throw new CliError(`${words.unknownOption(rawName)}\n${usage}`);
    const takesValue = OPTIONS[name].type === "string";
    // "--out --json" has forgotten the file; a name that begins with a dash can be given as "--out=-navn.xlsx".
    const isForgotten = value === undefined || value === "" || (!inlineValue && value.startsWith("-"));
    if (takesValue && isForgotten) throw new CliError(`${words.valueMissing(rawName)}\n${usage}`);
    if (!takesValue && value !== undefined) throw new CliError(`${words.noValue(rawName)}\n${usage}`);
    options.set(name, value);
  }
  const language = oneOf(LANGUAGES, "lang", options, words) ?? "da";
  return { options, files, language, words };
}

/** The language to speak, also while the arguments turn out to be wrong; Danish unless English is asked for. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  return values.lang === "en" ? "en" : "da";
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/**
 * The one file a command takes.
 * @throws CliError when there is none, or more than one
 */
export function oneFile({ files, words }: Arguments, command: Exclude<CommandName, "new-plan">): string {
  const [file, second] = files;
  const { fileMissing, oneFile: onlyOne, usage } = words.commands[command];
  if (file === undefined) throw new CliError(`${fileMissing}\n${usage}`);
  if (second !== undefined) throw new CliError(onlyOne(second));
  return file;
}

/** One of the words an option takes, whatever its case; undefined when the option is not there. */
export function oneOf<T extends string>(
  choices: readonly T[],
  name: OptionName,
  options: Arguments["options"],
  words: CliWords,
): T | undefined {
  const value = options.get(name);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw new CliError(words.badOption(`--${name}`, value, choices));
  return choice;
}

/** The day of `--today`; undefined when it is not there. */
export function dayOf({ options, words }: Arguments): IsoDate | undefined {
  const value = options.get("today");
  if (value === undefined) return undefined;
  const day = readDateText(value);
  if (day === undefined) throw new CliError(words.badOption("--today", value, []));
  return day;
}
