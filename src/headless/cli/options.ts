// The command line's options, read and checked. What is wrong is said in a sentence, not thrown as a stack trace.
import { parseArgs } from "node:util";
import type { IsoDate } from "../../plan";
import type { ReportChoice } from "../../recalculation";
import { cliWords } from "../../wording/cli";
import type { Language } from "../../wording/language";
import { readDateText } from "../../workbook/periods";

export interface Options {
  readonly file: string;
  readonly out?: string;
  readonly today?: IsoDate;
  readonly report?: ReportChoice;
  readonly language: Language;
  readonly json: boolean;
}

/** A command that cannot be carried out; its message is for the user, in the language asked for. */
export class CliError extends Error {
  override name = "CliError";
}

const REPORTS: readonly ReportChoice[] = ["Q1", "Q2", "Q3", "Q4", "year"];

/**
 * Reads the arguments after the command's name.
 * @throws CliError with a sentence for the user
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const language = values.lang ?? "da";
  const words = cliWords(language === "en" ? "en" : "da");
  if (language !== "da" && language !== "en") throw new CliError(words.badOption("lang", language, "da, en"));
  const [file] = positionals;
  if (file === undefined) throw new CliError(`${words.fileMissing}\n${words.usage}`);
  const report = REPORTS.find((choice) => choice.toLowerCase() === values.report?.toLowerCase());
  if (values.report !== undefined && report === undefined)
    throw new CliError(words.badOption("report", values.report, REPORTS.join(", ")));
  const today = values.today === undefined ? undefined : readDateText(values.today);
  if (values.today !== undefined && today === undefined)
    throw new CliError(words.badOption("today", values.today, "2024-12-31"));
  return {
    file,
    language,
    json: values.json === true,
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(today === undefined ? {} : { today }),
    ...(report === undefined ? {} : { report }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        today: { type: "string" },
        report: { type: "string" },
        lang: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    // Node's own words name the option it does not know; the usage line says what it could have been.
    const words = cliWords("da");
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError(`${words.unknownOption(message)}\n${words.usage}`);
  }
}
