// Runs a command of the command line: as a function, or as a user's terminal does, in a process of its own with Node and no shell.
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { runCommand } from "../../../src/headless/cli/command";
import type { CommandName } from "../../../src/wording/cli";

export const PROJECT = resolve(__dirname, "../../..");

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process; an exit code other than 0 is an answer like any other. */
export async function runHere(name: CommandName, args: readonly string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await runCommand(name, args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** Runs a command in a process of its own, which takes seconds only to start. */
export function runProcess(name: CommandName | "demo", args: readonly string[] = []): Promise<Ended> {
  return new Promise((settle, reject) => {
    execFile(
      process.execPath,
      [
        require.resolve("tsx/cli"),
        resolve(PROJECT, "src/headless/cli", name === "demo" ? "demo.ts" : "main.ts"),
        ...(name === "demo" ? [] : [name]),
        ...args,
      ],
      { cwd: PROJECT, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        if (error !== null && typeof error.code !== "number") reject(new Error(error.message));
        else settle({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}
