// A test runner for Stryker that loads the tests once and runs them again for every mutant in the same warm process.
// Jest starts afresh each time, which with thousands of mutants is most of the time. Only for pure code and tests that
// share nothing: a killing test is therefore run again without its mutant, and where it then still fails, something was
// left behind; everything is loaded anew and the mutant judged again.
import { createRequire } from "node:module";
import path from "node:path";
import { register } from "tsx/cjs/api";
import { collect } from "./collect.mjs";

const require = createRequire(path.join(process.cwd(), "package.json"));

/** What Stryker's instrumented code reads and writes. One object for the life of the process, for the code keeps it. */
const STRYKER = (globalThis.__stryker__ ??= {});

/** The option that names the test files, so that Stryker knows it. */
export const strykerValidationSchema = {
  properties: {
    warm: {
      type: "object",
      properties: { tests: { type: "array", items: { type: "string" } } },
      required: ["tests"],
    },
  },
};

class WarmRunner {
  static inject = ["options"];

  constructor(options) {
    this.files = options.warm.tests;
    this.tests = null;
    this.killers = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    register();
  }

  /** All tests once, each with its time and the mutants it comes by. */
  async dryRun() {
    STRYKER.mutantCoverage = { static: {}, perTest: {} };
    this.forget();
    this.load();
    const tests = [];
    for (const { id, run } of this.tests) {
      STRYKER.currentTestId = id;
      const start = Date.now();
      const failureMessage = await failureOf(run);
      const result = { id, name: id, timeSpentMs: Date.now() - start };
      tests.push(
        failureMessage === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage },
      );
      delete STRYKER.currentTestId;
    }
    const { mutantCoverage } = STRYKER;
    delete STRYKER.mutantCoverage;
    return { status: "complete", tests, mutantCoverage };
  }

  async mutantRun(options) {
    const first = await this.runMutant(options);
    if (first.status !== "killed" || options.reloadEnvironment || (await this.passesAgain(first.killedBy)))
      return first;
    this.forget();
    return this.runMutant(options);
  }

  async runMutant({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const { fileName } = activeMutant;
    STRYKER.hitLimit = hitLimit;
    STRYKER.hitCount = hitLimit === undefined ? undefined : 0;
    let nrOfTests = 0;
    try {
      if (reloadEnvironment) {
        this.forget();
        STRYKER.activeMutant = activeMutant.id;
      }
      this.load();
      STRYKER.activeMutant = activeMutant.id;
      for (const { id, run } of this.likelyFirst(fileName, reloadEnvironment)) {
        if (wanted?.has(id) === false) continue;
        nrOfTests++;
        const failureMessage = await failureOf(run);
        if (STRYKER.hitCount > STRYKER.hitLimit)
          return { status: "timeout", reason: "The same place was passed too often" };
        if (failureMessage !== null) {
          const key = reloadEnvironment ? "" : fileName;
          this.killers.set(key, (this.killers.get(key) ?? new Set()).add(id));
          return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
        }
      }
      return { status: "survived", nrOfTests };
    } catch (error) {
      return { status: "error", errorMessage: String(error) };
    } finally {
      delete STRYKER.activeMutant;
      if (reloadEnvironment) this.forget();
    }
  }

  /**
   * The same tests, the likeliest first, for most mutants are then killed soon: those that have killed one of the file (or
   * one that acts while loading) before, those that bear the file's name, those that share a word with it.
   */
  likelyFirst(fileName, isStatic) {
    const killers = this.killers.get(isStatic ? "" : fileName) ?? new Set();
    const name = path.basename(fileName, path.extname(fileName));
    const words = name.split("-").filter((word) => word.length > 3);
    const rank = ({ id }) => {
      if (killers.has(id)) return 0;
      return id.includes(name) ? 1 : words.some((word) => id.includes(word)) ? 2 : 3;
    };
    return this.tests
      .map((test) => ({ test, rank: rank(test) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ test }) => test);
  }

  async passesAgain([killer]) {
    STRYKER.hitCount = undefined;
    const { run } = this.tests.find(({ id }) => id === killer);
    return (await failureOf(run)) === null;
  }

  load() {
    this.tests ??= collect(() => {
      for (const file of this.files) require(path.resolve(file));
    });
  }

  forget() {
    this.tests = null;
    for (const file of Object.keys(require.cache)) {
      if (!file.includes("node_modules")) delete require.cache[file];
    }
  }
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return String(error.message ?? error);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "warm", injectableClass: WarmRunner }];
