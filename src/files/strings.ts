// Texts of cells: the table of shared strings, and what a text is when its runs are put together.
import { LIMITS } from "./limits";
import { PackageError } from "./problem";
import { readXml, type XmlElement } from "./xml";

/** Characters that XML cannot hold, or would change, are written as their number: "_x000D_" is a carriage return. */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text as it is written in a file: what XML cannot hold by its number, and so what only looks like one. */
export function escapeString(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_").replace(
    // XML holds no other control characters, and no halves of characters.
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    /[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The text of a shared or inline string, or of a formula's text; phonetic guides are no part of it. */
export function textOfString(element: XmlElement): string {
  if (element.children.length === 0) return unescapeString(element.text);
  return element.children
    .map((each) =>
      each.local === "t" ? unescapeString(each.text) : each.local === "r" ? textOfRun(each) : "",
    )
    .join("");
}

function textOfRun(run: XmlElement): string {
  return run.children.map((each) => (each.local === "t" ? unescapeString(each.text) : "")).join("");
}

/** @throws PackageError */
export function readStrings(text: string, part: string): readonly string[] {
  const strings: string[] = [];
  readXml(text, part, {
    onEnd: (element, depth) => {
      if (depth !== 1 || element.local !== "si") return false;
      if (strings.length >= LIMITS.strings)
        throw new PackageError("too-large", `more than ${LIMITS.strings} texts`);
      strings.push(element.children.length === 0 ? "" : textOfString(element));
      return true;
    },
  });
  return strings;
}
