// npm run docs: writes test/validation/facts.json, what the findings of each rule's variants say beside their place. Read
// what it changes: the tests hold the rules to it.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { CASES } from "../test/validation/cases";
import { plainFacts } from "../test/validation/facts";
import { check, planWith } from "../test/validation/support";

const FILE = resolve(__dirname, "../test/validation/facts.json");

const facts = Object.fromEntries(
  Object.entries(CASES).map(([code, variants]) => {
    const told = variants.map(
      ({ name, change, when }) => [name, plainFacts(check(planWith(change), when), code)] as const,
    );
    return [code, Object.fromEntries(told.filter(([, found]) => found.length > 0))];
  }),
);

void (async () => {
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(JSON.stringify(facts), { ...options, filepath: FILE }));
})();
