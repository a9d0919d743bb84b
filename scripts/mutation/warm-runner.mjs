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

  /** A mutant that acts while loading gets all that rests on it loaded for itself; what is warm is kept for the others. */
  async runMutant(options) {
    if (!options.reloadEnvironment) return this.runTests(options);
    const { tests } = this;
    const mutated = path.resolve(options.sandboxFileName);
    const modules = this.forget(mutated);
    STRYKER.activeMutant = options.activeMutant.id;
    try {
      return await this.runTests(options);
    } finally {
      this.forget(mutated);
      this.tests = tests;
      Object.assign(require.cache, modules);
    }
  }

  async runTests({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    STRYKER.hitLimit = hitLimit;
    STRYKER.hitCount = hitLimit === undefined ? undefined : 0;
    let nrOfTests = 0;
    try {
      this.load();
      STRYKER.activeMutant = activeMutant.id;
      for (const { id, run } of this.likelyFirst(activeMutant.fileName)) {
        if (wanted?.has(id) === false) continue;
        nrOfTests++;
        const failureMessage = await failureOf(run);
        if (STRYKER.hitCount > STRYKER.hitLimit)
          return { status: "timeout", reason: "The same place was passed too often" };
        if (failureMessage !== null) {
          this.remember(activeMutant.fileName, id);
          return { status: "killed", killedBy: [id], failureMessage, nrOfTests };
        }
      }
      return { status: "survived", nrOfTests };
    } catch (error) {
      return { status: "error", errorMessage: String(error) };
    } finally {
      delete STRYKER.activeMutant;
    }
  }

  remember(fileName, id) {
    const kills = this.killers.get(fileName) ?? new Map();
    this.killers.set(fileName, kills.set(id, (kills.get(id) ?? 0) + 1));
  }

  /**
   * The same tests, the likeliest first, for most mutants are then killed soon: those that have killed most of the
   * file before, those that bear its name, those that share a word with it.
   */
  likelyFirst(fileName) {
    const kills = this.killers.get(fileName) ?? new Map();
    const name = path.basename(fileName, path.extname(fileName));
    const words = name.split("-").filter((word) => word.length > 3);
    const ranks = [[], [], [], []];
    for (const test of this.tests) {
      const named = test.id.includes(name) ? 1 : words.some((word) => test.id.includes(word)) ? 2 : 3;
      ranks[kills.has(test.id) ? 0 : named].push(test);
    }
    ranks[0].sort((a, b) => kills.get(b.id) - kills.get(a.id));
    return ranks.flat();
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

  /** Takes out all that was loaded of the project, or of its source only what rests on one file, and gives it. */
  forget(mutated) {
    this.tests = null;
    const rests = mutated === undefined ? () => true : restingOn(mutated);
    const modules = {};
    for (const [file, module] of Object.entries(require.cache)) {
      if (file.includes("node_modules") || (file.startsWith(SOURCE) && !rests(file))) continue;
      modules[file] = module;
      delete require.cache[file];
    }
    return modules;
  }
}

const SOURCE = path.resolve("src") + path.sep;

/** Tells of a loaded file whether it is the one, or loads it by way of any others. */
function restingOn(mutated) {
  const known = new Map([[mutated, true]]);
  const rests = ({ filename, children }) => {
    const before = known.get(filename);
    if (before !== undefined) return before;
    known.set(filename, false);
    const found = children.some(rests);
    known.set(filename, found);
    return found;
  };
  return (file) => rests(require.cache[file]);
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
