// Every sample gives just the findings written beside it: no more, no fewer, each as grave and in its cell, in this order.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findingsFile, findingsOfSample, LOOKED_AT } from "../../scripts/sample-findings";

test("every sample has its findings beside it", () => {
  const samples = readdirSync(resolve(__dirname, "../../samples")).filter((file) => file.endsWith(".xlsx"));
  expect(Object.keys(LOOKED_AT).sort()).toEqual(samples.map((file) => file.replace(".xlsx", "")).sort());
});

test.each(Object.keys(LOOKED_AT))("%s", async (name) => {
  expect(await findingsOfSample(name)).toEqual(JSON.parse(readFileSync(findingsFile(name), "utf8")));
});
