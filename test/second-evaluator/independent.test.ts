// The second evaluator is a proof only as long as it shares nothing with the first: of the product it knows the rows' types.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SHARED = /from "(?:\.\.\/)+src\/(?!plan")/;
const VALUES = /import (?!type)[^;]*from "(?:\.\.\/)+src\//;

const files = readdirSync(__dirname).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

test.each(files)("%s imports no more of the product than the types of the plan's rows", (name) => {
  const source = readFileSync(join(__dirname, name), "utf8");
  expect(source).not.toMatch(SHARED);
  expect(source).not.toMatch(VALUES);
});
