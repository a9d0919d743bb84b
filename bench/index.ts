// All benchmarks. The engines measured against are installed apart: `npm --prefix bench ci`, then `npm run bench`.
// `npm run bench -- round-trips` measures reading and writing alone, and needs nothing installed.
import { benchRoundTrips } from "./round-trips";

async function main(): Promise<void> {
  await benchRoundTrips();
  if (process.argv.includes("round-trips")) return;
  const { benchEvaluation } = await import("./evaluation");
  await benchEvaluation();
}

void main();
