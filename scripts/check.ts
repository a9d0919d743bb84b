// npm run check: lint, types and the quick tests side by side. Prints what each said when it has ended; fails when one fails.
import { spawn } from "node:child_process";

const PARTS = ["typecheck", "lint:changed", "test:quick"];

interface Ended {
  readonly script: string;
  readonly passed: boolean;
  readonly output: string;
}

/** Runs an npm script to its end, without a shell of its own where there is npm's program to start. */
function runScript(script: string): Promise<Ended> {
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("Start this as: npm run check");
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [npm, "run", "--silent", script]);
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => {
        output += text.toString();
      });
    child.on("error", reject);
    child.on("close", (code) => {
      settle({ script, passed: code === 0, output });
    });
  });
}

async function check(): Promise<void> {
  const ended = await Promise.all(
    PARTS.map(async (script) => {
      const part = await runScript(script);
      console.log(`${part.script}: ${part.passed ? "passed" : "failed"}\n${part.output}`);
      return part;
    }),
  );
  const failed = ended.filter(({ passed }) => !passed).map(({ script }) => script);
  if (failed.length > 0) throw new Error(`Failed: ${failed.join(", ")}`);
}

check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
