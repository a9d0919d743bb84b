// The few of Jest's words that the pure tests use (describe, test, it, each, expect), as a list of tests that can be run
// any number of times. A test file that uses another word fails at once.
import { expect } from "expect";

/** Runs what declares tests and gives them in their order. */
export function collect(declare) {
  const tests = [];
  const above = [];

  const test = (name, run) => {
    tests.push({ id: `${tests.length} ${[...above, name].join(" ")}`, run });
  };
  const describe = (name, declareInner) => {
    above.push(name);
    try {
      declareInner();
    } finally {
      above.pop();
    }
  };
  const each = (one) => (rows) => (name, run) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      one(name, () => run(...values));
    }
  };
  test.each = each(test);
  describe.each = each(describe);
  Object.assign(globalThis, { describe, test, it: test, expect });
  declare();
  return tests;
}
