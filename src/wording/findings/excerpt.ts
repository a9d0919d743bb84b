// Two texts that differ, cut down to where they do: a goal's wording runs over many lines, and the change is one word.

/** Texts as short as this are shown whole. */
const SHORT = 90;
/** Characters kept on either side of the change. */
const AROUND = 24;

/** Both texts, long ones cut to the part that differs with some words around it. */
export function whereTheyDiffer(one: string, other: string): readonly [string, string] {
  if (one.length <= SHORT && other.length <= SHORT) return [one, other];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [cut(one, start, end), cut(other, start, end)];
}

function cut(text: string, start: number, end: number): string {
  const from = wordStart(text, Math.max(0, start - AROUND));
  const to = wordEnd(text, Math.min(text.length, text.length - end + AROUND));
  return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

/** The start of the word a place is in. */
function wordStart(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf(" ", place) + 1;
}

function wordEnd(text: string, place: number): number {
  const space = text.indexOf(" ", place);
  return space < 0 ? text.length : space;
}

/** Enough to know a title or a requirement by. */
const TITLE = 60;

/** The first words of a text. */
export function firstWords(text: string): string {
  if (text.length <= TITLE) return text;
  const space = text.lastIndexOf(" ", TITLE);
  return `${text.slice(0, space > 0 ? space : TITLE)} …`;
}
