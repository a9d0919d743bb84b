// Starts the command as a user's terminal does: a process of its own, with Node and no shell.
import { execFile } from "node:child_process";
import { resolve } from "node:path";

export const PROJECT = resolve(__dirname, "../../..");

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of `src/headless/cli` to its end; an exit code other than 0 is an answer like any other. */
export function runScript(
  script: "recalculate" | "demo" | "verify" | "roll-forward" | "repair" | "new-plan" | "freeze" | "report",
  args: readonly string[] = [],
): Promise<Ended> {
  const file = resolve(PROJECT, `src/headless/cli/${script}.ts`);
  return new Promise((settle, reject) => {
    execFile(
      process.execPath,
      [require.resolve("tsx/cli"), file, ...args],
      { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        if (error !== null && typeof error.code !== "number") reject(new Error(error.message));
        else settle({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}
