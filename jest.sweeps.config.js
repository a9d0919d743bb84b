// npm run test:sweeps: what takes a sample in npm test, in full. The files are those that import test/support/sampled.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { projects, maxWorkers, testTimeout } = require("./jest.config.js");

// Read by test/support/sampled in the processes of the tests, which get the environment of this one.
process.env.SWEEPS = "all";

const TESTS = join(__dirname, "test");
const SAMPLED = readdirSync(TESTS, { recursive: true })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .filter((name) => /from "[./]*support\/sampled"/.test(readFileSync(join(TESTS, name), "utf8")))
  .map((name) => `<rootDir>/test/${name.split("\\").join("/")}`);

/** @type {import("jest").Config} */
module.exports = {
  ...projects[0],
  displayName: "sweeps",
  testMatch: SAMPLED,
  testPathIgnorePatterns: [],
  maxWorkers,
  testTimeout,
};
