// Branch coverage of the rules by their own tests: `npm run coverage`. Not part of CI; fails below 100 per cent.
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/plan/**/*.test.ts", "<rootDir>/test/evaluation/**/*.test.ts"],
  collectCoverage: true,
  collectCoverageFrom: ["src/plan/**/*.ts", "src/evaluation/**/*.ts"],
  coverageReporters: ["text"],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100 } },
};
