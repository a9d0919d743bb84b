// The process around a command: its streams, and how it ends.
import type { Streams } from "./command";

export const STREAMS: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/**
 * Runs to the end and sets the process's exit code.
 * @param fault the exit code where `run` throws: a fault of ours, which is shown in full
 */
export function endWith(run: () => Promise<number>, fault: number): void {
  // The reader may have read enough ("… | head"). Nobody is left to write to then, and the copy is saved already.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  run().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error);
      process.exitCode = fault;
    },
  );
}
