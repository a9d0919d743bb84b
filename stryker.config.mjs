// Mutation testing of the rules: `npm run mutate`. Not part of CI; it takes long. The TypeScript checker is left out
// (it multiplies the time), and fast-check tries fewer cases per property here than in the ordinary run.
/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: ["src/plan/**/*.ts", "src/evaluation/**/*.ts"],
  testRunner: "jest",
  jest: {
    config: {
      // One file that holds all the others: see there.
      testMatch: ["<rootDir>/test/evaluation/support/all.ts"],
      setupFiles: ["<rootDir>/test/evaluation/support/fewerRuns.ts"],
      testEnvironment: "node",
      transform: {
        "^.+\\.tsx?$": [
          "@swc/jest",
          { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
        ],
      },
    },
  },
  coverageAnalysis: "perTest",
  ignorePatterns: ["dist", "out", "samples", "coverage", "reports", "bench/node_modules"],
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: "reports/mutation.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
};
