// All benchmarks. The engines measured against are installed apart: `npm --prefix bench ci`, then `npm run bench`.
// `npm run bench -- round-trips` measures reading and writing alone, `-- turns` how long the pane stands still, `-- pane` the built
// pane in a browser; these need nothing installed.
import { benchPane } from "./pane-load";
import { benchRoundTrips } from "./round-trips";
import { benchTurns } from "./turns";

async function main(): Promise<void> {
  if (process.argv.includes("pane")) {
    await benchPane();
    return;
  }
  if (process.argv.includes("turns")) {
    await benchTurns();
    return;
  }
  await benchRoundTrips();
  if (process.argv.includes("round-trips")) return;
  const { benchEvaluation } = await import("./evaluation");
  await benchEvaluation();
}

void main();
