// Letters of other alphabets that look like ours: "З.1" with a Cyrillic first letter is seen as 3.1, and matched with nothing.

/** Cyrillic and Greek letters by what a person sees. */
const SEEN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["АΑ", "A"],
    ["ВΒ", "B"],
    ["С", "C"],
    ["ЕΕ", "E"],
    ["НΗ", "H"],
    ["ІΙ", "I"],
    ["Ј", "J"],
    ["КΚ", "K"],
    ["МΜ", "M"],
    ["Ν", "N"],
    ["ОΟ", "O"],
    ["РΡ", "P"],
    ["Ѕ", "S"],
    ["ТΤ", "T"],
    ["ХΧ", "X"],
    ["ΥҮ", "Y"],
    ["Ζ", "Z"],
    ["З", "3"],
    ["а", "a"],
    ["с", "c"],
    ["е", "e"],
    ["һ", "h"],
    ["іι", "i"],
    ["ј", "j"],
    ["оο", "o"],
    ["р", "p"],
    ["ѕ", "s"],
    ["ν", "v"],
    ["х", "x"],
    ["у", "y"],
    ["б", "6"],
  ].flatMap(([letters = "", seen = ""]) => Array.from(letters, (letter) => [letter, seen])),
);

/** The text as it is seen; the same text where nothing in it is of another alphabet, or something in it looks like nothing of ours. */
export function asSeen(text: string): string {
  const seen = Array.from(text, (letter) => SEEN[letter] ?? letter).join("");
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(seen) ? text : seen;
}
