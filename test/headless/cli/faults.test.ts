// A fault of the program's own, and a word that is no command: a sentence first, in the user's language.
import { refuseCommand, runCommand } from "../../../src/headless/cli/command";
import { repair } from "../../../src/headless/cli/repair";

jest.mock("../../../src/headless/cli/repair", () => ({ repair: jest.fn() }));

function streams(): {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  said: string[];
} {
  const said: string[] = [];
  return { said, out: (text) => said.push(`out: ${text}`), err: (text) => said.push(`err: ${text}`) };
}

beforeEach(() => {
  jest.mocked(repair).mockRejectedValue(new TypeError("x is not a function"));
});

test.each([
  [
    [],
    "Programmet fejlede. Filen, der blev læst, er uændret. Send teksten herunder til dem, der vedligeholder programmet:",
  ],
  [
    ["--lang", "en"],
    "The program failed. The file it read is unchanged. Send the text below to those who maintain the program:",
  ],
])("a fault is said in a sentence before its details: %j", async (args, sentence) => {
  const to = streams();
  await expect(runCommand("repair", ["plan.xlsx", ...args], to)).rejects.toThrow("x is not a function");
  expect(to.said).toEqual([`err: ${sentence}\n`]);
});

test("a word that is no command is refused with the commands there are", () => {
  const to = streams();
  expect(refuseCommand("genberegn", [], to)).toBe(2);
  expect(refuseCommand("genberegn", ["--lang", "en"], to)).toBe(2);
  expect(to.said).toEqual([
    "err: Der er ingen kommando, der hedder »genberegn«. Skriv recalculate, verify, freeze, report, roll-forward, repair eller new-plan.\n",
    'err: There is no command "genberegn". Write recalculate, verify, freeze, report, roll-forward, repair or new-plan.\n',
  ]);
});
