// Names that most likely are one of ours under a slightly different spelling: a slip of the hand, a year or a unit added.

/** True when a header differs from a name by a slip only: punctuation, accents, a letter or two, or something added after it. */
export function isSimilar(header: string, name: string): boolean {
  const [bare, wanted] = [lettersOf(header), lettersOf(name)];
  if (bare === wanted) return true;
  // Short names are too near to one another to be told apart by a letter.
  if (wanted.length <= SHORT) return false;
  const rest = folded(header).slice(folded(name).length);
  if (folded(header).startsWith(folded(name)) && /^[^\p{L}]/u.test(rest)) return true;
  return distance(bare, wanted) <= (wanted.length <= MIDDLING ? 1 : 2);
}

/** True when two names differ by one letter at most, or by spaces, punctuation and accents alone; never by a digit. */
export function isOneSlip(one: string, other: string): boolean {
  const [bare, wanted] = [lettersOf(one), lettersOf(other)];
  if (bare === wanted) return true;
  const digits = (text: string): string => text.replace(/\P{N}/gu, "");
  const words = [one, other].map((text) => folded(text).split(" "));
  // "Gruppe A" and "Gruppe B" are two groups: the word that differs must be long enough to be the same one.
  const [differing, differingOther] = words.map((own, index) =>
    own.filter((word) => !words[1 - index]?.includes(word)),
  );
  const isLong = [differing, differingOther].every((own) => lettersOf((own ?? []).join("")).length > SHORT);
  return isLong && digits(bare) === digits(wanted) && distance(bare, wanted) <= 1;
}

const SHORT = 4;
const MIDDLING = 7;

function folded(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Letters to change, add or take away to make one word the other; two that changed places count as one. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cell = (up: number, left: number): number => rows[row - up]?.[column - left] ?? 0;
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line[column] = Math.min(
        cell(1, 0) + 1,
        (line[column - 1] ?? 0) + 1,
        cell(1, 1) + (same ? 0 : 1),
        swapped ? cell(2, 2) + 1 : Infinity,
      );
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
