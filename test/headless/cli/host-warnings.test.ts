// What a copy made without Excel does not carry or compute, said in the language of the command line.
import { cliWords, type HostWarning } from "../../../src/wording/cli";

const WARNINGS: readonly (readonly [HostWarning, string, string])[] = [
  [
    { kind: "functions-unknown", cell: "Krav!M5", functions: ["CUBEVALUE", "WEBSERVICE"] },
    "Krav!M5",
    "CUBEVALUE",
  ],
  [{ kind: "cells-too-many", cell: "Krav!M5" }, "Krav!M5", ""],
  [{ kind: "formula-not-understood", cell: "Krav!M5" }, "Krav!M5", ""],
  [{ kind: "name-comments-lost" }, "", ""],
  [{ kind: "add-in-settings-lost" }, "", ""],
];

test.each(WARNINGS)("%p is a sentence in each language, with its place", (warning, place, part) => {
  const [danish, english] = [cliWords("da").engine(warning), cliWords("en").engine(warning)];
  for (const sentence of [danish, english]) {
    expect(sentence).toContain(place);
    expect(sentence).toContain(part);
    expect(sentence).toMatch(/\.$/u);
  }
  expect(danish).toMatch(/^Bemærk: /u);
  expect(danish).not.toMatch(/\b(the|not|is)\b/u);
  expect(english).toMatch(/^Note: /u);
});
