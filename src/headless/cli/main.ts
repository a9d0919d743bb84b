// Runs a command and ends the process as its callers expect: 0 done, 2 with one clear sentence, another number for what is our fault.
import { CliError } from "./error";

/**
 * Runs `command`; a `CliError` is printed as its sentence and ends with 2. Anything else is a fault of ours, shows in full and
 * ends with `fault`: a command whose answer is in its exit code has 1 for an answer.
 */
export function main(command: () => Promise<void>, fault = 1): void {
  // Whoever reads along may have read enough ("… | head"): then there is nobody to tell, and the copy is written already.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  command().catch((error: unknown) => {
    if (error instanceof CliError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
      return;
    }
    console.error(error);
    process.exitCode = fault;
  });
}
