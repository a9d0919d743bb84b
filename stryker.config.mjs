// Mutation testing of the rules: `npm run mutate`. Not part of CI; it takes long. The TypeScript checker is left out
// (it multiplies the time), and fast-check tries fewer cases per property here than in the ordinary run.

/**
 * The same for every room: what is mutated, the one file that holds all its tests (Jest then loads the libraries once
 * per mutant, not once per file), and the score below which the run fails.
 * @param {{ mutate: string[]; tests: string; report: string; least: number }} room
 * @returns {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export function mutationOf({ mutate, tests, report, least }) {
  return {
    mutate,
    testRunner: "warm",
    plugins: ["./scripts/mutation/warm-runner.mjs"],
    warm: { tests: ["test/support/fewer-runs.ts", tests] },
    coverageAnalysis: "perTest",
    ignorePatterns: ["dist", "out", "/samples", "coverage", "reports", "bench/node_modules"],
    concurrency: 2,
    timeoutMS: 20_000,
    reporters: ["clear-text", "progress-append-only", "json"],
    jsonReporter: { fileName: report },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    thresholds: { high: 98, low: least, break: least },
  };
}

export default mutationOf({
  mutate: ["src/plan/**/*.ts", "src/evaluation/**/*.ts"],
  tests: "test/evaluation/support/all.ts",
  report: "reports/mutation.json",
  least: 95,
});
