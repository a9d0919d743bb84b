// The few of Jest's words that the pure tests use (describe, test, it, each, expect), as a list of tests that can be run
// any number of times. A test file that uses another word fails at once.
import { format } from "node:util";
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
      one(named(name, values), () => run(...values));
    }
  };
  test.each = each(test);
  describe.each = each(describe);
  Object.assign(globalThis, { describe, test, it: test, expect });
  declare();
  return tests;
}

/** The name with its row's values in the places that wait for them; the runner finds the tests of a rule by its code. */
function named(name, values) {
  const places = name.match(/%[sdijo]/gu)?.length ?? 0;
  return format(name, ...values.slice(0, places));
}
