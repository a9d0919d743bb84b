// All benchmarks. The engines measured against are installed apart: `npm --prefix bench ci`, then `npm run bench`.
// `npm run bench -- round-trips` measures reading and writing alone, `npm run bench -- pane` the built pane in a browser; both need
// nothing installed.
import { benchPane } from "./pane-load";
import { benchRoundTrips } from "./round-trips";

async function main(): Promise<void> {
  if (process.argv.includes("pane")) {
    await benchPane();
    return;
  }
  await benchRoundTrips();
  if (process.argv.includes("round-trips")) return;
  const { benchEvaluation } = await import("./evaluation");
  await benchEvaluation();
}

void main();
