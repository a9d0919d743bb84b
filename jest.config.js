// Four projects, by what a test needs: nothing (quick), the headless host (host), other programs (process), the built pane in a
// browser (browser). `npx jest --selectProjects quick` runs one of them. The test tree mirrors `src`.
const HOST = ["excel", "headless", "commands"];
const PROCESS = ["headless/cli", "libreoffice", "manifest"];

const folders = (names) => names.map((name) => `<rootDir>/test/${name}/**/*.test.{ts,tsx}`);
const ignored = (names) => names.map((name) => `<rootDir>/test/${name}/`);
const BROWSER = "/browser/";

/** @type {import("jest").Config} */
const common = {
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  // Tests run in a vm, where every look-up of a global is slow: the formula engine took four times as long.
  sandboxInjectedGlobals: ["Math", "Number", "isFinite", "isNaN"],
};

/** @type {import("jest").Config} */
module.exports = {
  // Jest takes this from here only, not from a project.
  testTimeout: 30000,
  // Jest leaves a core free by itself: of two cores, half the machine.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "quick",
      testMatch: folders(["."]),
      testPathIgnorePatterns: [...ignored([...HOST, ...PROCESS]), BROWSER],
    },
    {
      ...common,
      displayName: "host",
      testMatch: folders(HOST),
      testPathIgnorePatterns: [...ignored(PROCESS), BROWSER],
    },
    { ...common, displayName: "process", testMatch: folders(PROCESS) },
    { ...common, displayName: "browser", testMatch: ["<rootDir>/test/**/browser/**/*.test.ts"] },
  ],
};
