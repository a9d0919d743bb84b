// A command of the command line as a function: arguments in, an exit code out. `process.ts` is the process around it.
import { cliWords, type CommandName } from "../../wording/cli";
import { languageOf } from "./arguments";
import { CliError } from "./error";

/** Where a command writes. */
export interface Streams {
  readonly out: (text: string) => unknown;
  readonly err: (text: string) => unknown;
}

/**
 * Carries out a command; resolves with the exit code, 0 where it has done what was asked.
 * @throws CliError with a sentence for the user
 */
export type Command = (args: readonly string[], streams: Streams) => Promise<number>;

/** Each is loaded only when it is run: a command should not wait for the code of the others. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  recalculate: async () => (await import("./recalculate")).recalculate,
  verify: async () => (await import("./verify")).verify,
  freeze: async () => (await import("./freeze")).freeze,
  report: async () => (await import("./report")).report,
  "roll-forward": async () => (await import("./roll-forward")).rollForward,
  repair: async () => (await import("./repair")).repair,
  "new-plan": async () => (await import("./new-plan")).newPlan,
};

/** The exit code of a request that cannot be carried out; its sentence is on `err`. */
const REFUSED = 2;

/**
 * Runs the command `name`, or shows its help.
 * @returns the exit code; 2 where a `CliError` was thrown, whose sentence goes to `err`
 * @throws any other error: a fault of ours, after a sentence that says so
 */
export async function runCommand(
  name: CommandName,
  args: readonly string[],
  streams: Streams,
): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    streams.out(`${cliWords(languageOf(args)).commands[name].help}\n`);
    return 0;
  }
  try {
    const command = await COMMANDS[name]();
    return await command(args, streams);
  } catch (error) {
    const isRefused = error instanceof CliError;
    // A program that reads the answer gets one it can read, whatever happened.
    if (args.includes("--json"))
      streams.out(
        `${JSON.stringify({ error: { kind: isRefused ? "refused" : "fault", message: String(isRefused ? error.message : error) } }, null, 2)}\n`,
      );
    else streams.err(`${isRefused ? error.message : cliWords(languageOf(args)).fault}\n`);
    if (!isRefused) throw error;
    return REFUSED;
  }
}

/** Says that there is no such command, and which there are. @returns the exit code */
export function refuseCommand(name: string, args: readonly string[], { err }: Streams): number {
  err(`${cliWords(languageOf(args)).noCommand(name, Object.keys(COMMANDS))}\n`);
  return REFUSED;
}

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(COMMANDS, name);
}
