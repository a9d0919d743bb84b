// A short code over facts, so that any change of them shows. It guards against oversight, not against forgery.
import Fraction from "fraction.js";

/** Letters and digits that are not mistaken for one another when read aloud or copied by hand. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/** Eight letters and digits, "4K7M-Q2XA". The order of an object's keys does not matter. */
export function shortCode(facts: unknown): string {
  const text = canonical(facts);
  // FNV-1a from two starting points: 40 of the 64 bits are shown.
  const [first, second] = [hash(text, 0x811c9dc5), hash(text, 0x1b873593)];
  let letters = "";
  for (let index = 0; index < LENGTH; index += 1) {
    const bits = (index % 2 === 0 ? first : second) >>> (5 * (index >> 1));
    letters += ALPHABET.charAt(bits & 31);
  }
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The code a text ends in, with or without brackets, in capitals; undefined where it has none. */
export function codeIn(text: string): string | undefined {
  return /(?:^|[\s[(])([0-9A-Z]{4}-[0-9A-Z]{4})[\])]?$/iu.exec(text.trim())?.[1]?.toUpperCase();
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  // The last characters must reach every bit that is shown.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Facts as one text that is the same for the same facts: keys in order, fractions as they reduce. */
function canonical(value: unknown): string {
  if (value instanceof Fraction) return value.toFraction();
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => `${key}:${canonical(each)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}
