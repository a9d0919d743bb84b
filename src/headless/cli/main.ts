// Runs a command and ends the process as its callers expect: 0 done, 2 with one clear sentence, 1 for what is our fault.
import { CliError } from "./options";

/** Runs `command`; a `CliError` is printed as its sentence and ends with 2. Anything else is a fault of ours and shows in full. */
export function main(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    if (error instanceof CliError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
      return;
    }
    console.error(error);
    process.exitCode = 1;
  });
}
