// Adds up Jest's reports, given as files, in the last line of .ci/run: "N passed, N failed". A test file that does not load
// counts as one that failed; a report that is missing, holds no test that ran, or counts no failure where the run failed, fails.
import { readFileSync } from "node:fs";

const files = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    console.error(`No report of a run: ${error.message}`);
    failed += 1;
    continue;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = report;
  const wrong = numFailedTests + numRuntimeErrorTestSuites;
  const nothing = numPassedTests + wrong === 0;
  if (nothing) console.error(`${file}: no test ran.`);
  passed += numPassedTests;
  failed += wrong === 0 && (nothing || !success) ? 1 : wrong;
}
if (files.length === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
