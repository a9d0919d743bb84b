// The number format of each cell format of a workbook, as its styles part has it.
import { child, childrenNamed, type XmlElement } from "./xml";

/** Index of the number format, and its code where the file gives it one: others are Excel's own. */
export interface FileNumberFormat {
  readonly id: number;
  readonly code: string | null;
}

/** By the index cells refer to. */
export function numberFormats(styles: XmlElement): readonly FileNumberFormat[] {
  const codes = new Map(
    childrenNamed(child(styles, "numFmts"), "numFmt").map(({ attributes }) => [
      attributes["numFmtId"] ?? "",
      attributes["formatCode"] ?? "",
    ]),
  );
  return childrenNamed(child(styles, "cellXfs"), "xf").map(({ attributes }) => {
    const id = attributes["numFmtId"] ?? "0";
    return { id: Number(id), code: codes.get(id) ?? null };
  });
}
