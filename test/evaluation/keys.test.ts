// Ids and names are matched as a reader would: case and the spaces around them do not tell them apart.
import { groupBy, keyOf } from "../../src/evaluation/keys";

test.each([
  ["Årsværk", "årsværk"],
  [" 3.1A ", "3.1a"],
  ["A\u030Arsværk", "årsværk"],
  ["Straße", "straße"],
])("%s is matched as %s", (text, key) => {
  expect(keyOf(text)).toBe(key);
});

test("rows without a key are in no group, the others keep their order", () => {
  const rows = [{ name: "a", at: 1 }, { at: 2 }, { name: "b", at: 3 }, { name: "a", at: 4 }];
  expect([...groupBy(rows, ({ name }) => name)]).toEqual([
    ["a", [rows[0], rows[3]]],
    ["b", [rows[2]]],
  ]);
});
