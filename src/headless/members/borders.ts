// Excel.RangeBorderCollection: the edges of a range and the lines inside it.
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import type { Area } from "../model/area";
import type { Host } from "../model/host";
import { oneOf } from "./arguments";
import { fromFile, toFile } from "./color";
import { agreedLook, setLook, type CellStyle } from "./looks";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type Edge = "top" | "bottom" | "left" | "right";

interface Border {
  readonly range: Area;
  readonly side: Side;
}

type FileBorder = NonNullable<NonNullable<CellStyle["border"]>["top"]>;
type FileStyle = NonNullable<FileBorder["style"]>;

/** Where a side's lines are drawn: which cells, which of their edges. */
function strokes(border: Border): readonly { readonly range: Area; readonly edge: Edge }[] {
  const { range } = border;
  const { row, column, rows, columns } = range;
  switch (border.side) {
    case "EdgeTop":
      return [{ range: { ...range, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ range: { ...range, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...range, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ range: { ...range, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      return rows < 2 ? [] : [{ range: { ...range, rows: rows - 1 }, edge: "bottom" }];
    case "InsideVertical":
      return columns < 2 ? [] : [{ range: { ...range, columns: columns - 1 }, edge: "right" }];
    case "DiagonalDown":
    case "DiagonalUp":
      throw new HostError("ApiNotFound", undefined, `RangeBorder.${border.side}`);
  }
}

function fileStyle(style: string, weight: string): FileStyle {
  switch (style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return weight === "Medium" ? "mediumDashed" : "dashed";
    case "DashDot":
      return weight === "Medium" ? "mediumDashDot" : "dashDot";
    case "DashDotDot":
      return weight === "Medium" ? "mediumDashDotDot" : "dashDotDot";
    case "SlantDashDot":
      return "slantDashDot";
    default:
      return weight === "Hairline"
        ? "hair"
        : weight === "Medium"
          ? "medium"
          : weight === "Thick"
            ? "thick"
            : "thin";
  }
}

function officeStyle(style: FileStyle | undefined): string {
  switch (style) {
    case undefined:
      return "None";
    case "double":
      return "Double";
    case "dotted":
      return "Dot";
    case "dashed":
    case "mediumDashed":
      return "Dash";
    case "dashDot":
    case "mediumDashDot":
      return "DashDot";
    case "dashDotDot":
    case "mediumDashDotDot":
      return "DashDotDot";
    case "slantDashDot":
      return "SlantDashDot";
    case "hair":
    case "thin":
    case "medium":
    case "thick":
      return "Continuous";
  }
}

function officeWeight(style: FileStyle | undefined): string {
  if (style === "hair") return "Hairline";
  if (style === "thick" || style === "double") return "Thick";
  return style?.startsWith("medium") === true ? "Medium" : "Thin";
}

function read<V>(border: Border, of: (line: Partial<FileBorder> | undefined) => V): V | null {
  const [first] = strokes(border);
  if (first === undefined) return of(undefined);
  return agreedLook(first.range, (style) => of(style.border?.[first.edge]));
}

function change(
  host: Host,
  border: Border,
  to: (line: Partial<FileBorder>) => Partial<FileBorder> | null,
): void {
  for (const { range, edge } of strokes(border)) {
    setLook(host, range, (style) => {
      const line = to(style.border?.[edge] ?? {});
      const rest = Object.fromEntries(Object.entries(style.border ?? {}).filter(([name]) => name !== edge));
      return { ...style, border: line === null ? rest : { ...rest, [edge]: line } };
    });
  }
}

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const BORDER = objectType<Border>({
  name: "RangeBorder",
  id: { property: "_Id", of: (border) => border.side },
  scalars: {
    SideIndex: { get: (border) => border.side },
    Style: {
      get: (border) => read(border, (line) => officeStyle(line?.style)),
      set: (border, value, host) => {
        const style = oneOf(value, STYLES);
        change(host, border, (line) =>
          style === "None" ? null : { ...line, style: fileStyle(style, officeWeight(line.style)) },
        );
      },
    },
    Weight: {
      get: (border) => read(border, (line) => officeWeight(line?.style)),
      set: (border, value, host) => {
        const weight = oneOf(value, WEIGHTS);
        change(host, border, (line) => {
          const style = line.style === undefined ? "Continuous" : officeStyle(line.style);
          return { ...line, style: fileStyle(style, weight) };
        });
      },
    },
    Color: {
      get: (border) => read(border, (line) => fromFile(line?.color, "#000000")),
      set: (border, value, host) => {
        const color = toFile(value);
        change(host, border, (line) => ({ style: "thin", ...line, color }));
      },
    },
  },
});

const BORDERS = objectType<Area>({
  name: "RangeBorderCollection",
  scalars: {},
  item: (range, key) => hostObject(BORDER, { range, side: oneOf(key, SIDES) }),
  methods: { GetItem: (range, [key]) => hostObject(BORDER, { range, side: oneOf(key, SIDES) }) },
});

export function bordersObject(range: Area): HostObject {
  return hostObject(BORDERS, range);
}
