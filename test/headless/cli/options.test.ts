// What the command understands, and the sentence it gives for what it does not.
import { CliError } from "../../../src/headless/cli/error";
import { readOptions } from "../../../src/headless/cli/options";
import { cliWords } from "../../../src/wording/cli";

const DA = cliWords("da");
const EN = cliWords("en");

/** The sentence a user is given for these arguments. */
function sentence(...args: string[]): string {
  try {
    readOptions(args);
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  throw new Error(`${args.join(" ")} was understood`);
}

test("a file alone: Danish, text, a copy beside it, today's date", () => {
  expect(readOptions(["plan.xlsx"])).toEqual({ file: "plan.xlsx", language: "da", json: false });
});

test("every option, before or after the file, with a space or an equals sign", () => {
  const all = {
    file: "plan.xlsx",
    out: "kopi.xlsx",
    today: "2024-07-10",
    report: "Q2",
    language: "en",
    json: true,
  };
  expect(
    readOptions([
      "--json",
      "--lang=en",
      "plan.xlsx",
      "--out",
      "kopi.xlsx",
      "--today",
      "2024-07-10",
      "--report",
      "Q2",
    ]),
  ).toEqual(all);
});

test.each(["2024-07-10", "10-07-2024", "10.7.2024", "10. juli 2024"])("--today takes the date %s", (date) => {
  expect(readOptions(["plan.xlsx", "--today", date]).today).toBe("2024-07-10");
});

test.each([
  ["q3", "Q3"],
  ["YEAR", "year"],
])("--report takes %s as %s", (written, meant) => {
  expect(readOptions(["plan.xlsx", "--report", written]).report).toBe(meant);
});

test("a name that begins with a dash is given after an equals sign", () => {
  expect(readOptions(["plan.xlsx", "--out=-kopi.xlsx"]).out).toBe("-kopi.xlsx");
});

describe("what is wrong is said in one sentence", () => {
  test.each<[string, string[], string]>([
    ["no file", [], `Skriv, hvilken projektmappe der skal genberegnes.\n${DA.commands.recalculate.usage}`],
    ["two files", ["a.xlsx", "b.xlsx"], "Der genberegnes én projektmappe ad gangen; b.xlsx er én for meget."],
    [
      "an unknown option",
      ["a.xlsx", "--kvartal", "2"],
      `Kommandoen har ikke noget, der hedder --kvartal.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "an option's name that every object has",
      ["a.xlsx", "--toString"],
      `Kommandoen har ikke noget, der hedder --toString.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "an option with nothing after it",
      ["a.xlsx", "--out"],
      `Der mangler noget efter --out.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "an option followed by another",
      ["a.xlsx", "--out", "--json"],
      `Der mangler noget efter --out.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "an option with an empty value",
      ["a.xlsx", "--today="],
      `Der mangler noget efter --today.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "--json with a value",
      ["a.xlsx", "--json=ja"],
      `--json står alene, uden værdi.\n${DA.commands.recalculate.usage}`,
    ],
    [
      "an unknown report",
      ["a.xlsx", "--report", "Q5"],
      "--report kan ikke være »Q5«. Skriv Q1, Q2, Q3, Q4 eller year.",
    ],
    ["an unknown language", ["a.xlsx", "--lang", "sv"], "--lang kan ikke være »sv«. Skriv da eller en."],
    [
      "a day that is not in the calendar",
      ["a.xlsx", "--today", "2024-02-30"],
      "--today kan ikke være »2024-02-30«. Skriv en dato som 2024-12-31.",
    ],
    [
      "a word for a day",
      ["a.xlsx", "--today", "i dag"],
      "--today kan ikke være »i dag«. Skriv en dato som 2024-12-31.",
    ],
  ])("%s", (_case, args, expected) => {
    expect(sentence(...args)).toBe(expected);
  });

  test("and in English where English is asked for, wherever it is asked", () => {
    expect(sentence("a.xlsx", "--report", "Q5", "--lang", "en")).toBe(
      '--report cannot be "Q5". Write Q1, Q2, Q3, Q4 or year.',
    );
    expect(sentence("--lang=en")).toBe(
      `Say which workbook to recalculate.\n${EN.commands.recalculate.usage}`,
    );
  });
});
