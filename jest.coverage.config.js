// Branch coverage of the rules by their own tests: `npm run coverage`. Not part of CI; fails below 100 per cent.
const { projects, testTimeout } = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...projects[0],
  testTimeout,
  testMatch: ["<rootDir>/test/plan/**/*.test.ts", "<rootDir>/test/evaluation/**/*.test.ts"],
  collectCoverage: true,
  collectCoverageFrom: ["src/plan/**/*.ts", "src/evaluation/**/*.ts"],
  coverageReporters: ["text"],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100 } },
};
