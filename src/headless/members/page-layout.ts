// Excel.PageLayout: how a sheet prints.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, objectType, type Scalar } from "../protocol/host-object";
import { localAddress } from "../model/area";
import type { Host } from "../model/host";
import {
  areaOfAddress,
  asAreaOn,
  asBoolean,
  asInteger,
  asNumber,
  asString,
  isGiven,
  isRecord,
  oneOf,
} from "./arguments";
import { rangeOrNull } from "./range";

const POINTS_PER_INCH = 72;

const PAPER = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
type Paper = keyof typeof PAPER;
// The record is a literal: its keys are all there is.
const PAPERS = Object.keys(PAPER) as Paper[];

type Margin = keyof Worksheet["pageSetup"]["margins"];

function margin(side: Margin): Scalar<Worksheet> {
  return {
    get: (sheet) => sheet.pageSetup.margins[side] * POINTS_PER_INCH,
    set: (sheet, value, host) => {
      sheet.pageSetup.margins[side] = asNumber(value) / POINTS_PER_INCH;
      host.touchLook();
    },
  };
}

type Flag =
  | "horizontalCentered"
  | "verticalCentered"
  | "showGridLines"
  | "showRowColHeaders"
  | "blackAndWhite"
  | "draft";

function flag(name: Flag): Scalar<Worksheet> {
  return {
    get: (sheet) => sheet.pageSetup[name],
    set: (sheet, value, host) => {
      sheet.pageSetup[name] = asBoolean(value);
      host.touchLook();
    },
  };
}

function setZoom(sheet: Worksheet, value: unknown, host: Host): void {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = value;
  const setup = sheet.pageSetup;
  if (isGiven(scale)) {
    const percent = asInteger(scale);
    if (percent < 10 || percent > 400) throw new HostError("InvalidArgument");
    setup.scale = percent;
    setup.fitToPage = false;
    return;
  }
  if (!host.fitsToPages) return;
  setup.fitToPage = true;
  // 0 in the file: as many pages as it takes.
  setup.fitToWidth = isGiven(wide) ? asInteger(wide) : 0;
  setup.fitToHeight = isGiven(tall) ? asInteger(tall) : 0;
}

function zoom(sheet: Worksheet): Record<string, number> {
  const setup = sheet.pageSetup;
  if (!setup.fitToPage) return { scale: setup.scale };
  return {
    ...(setup.fitToWidth > 0 ? { horizontalFitToPages: setup.fitToWidth } : {}),
    ...(setup.fitToHeight > 0 ? { verticalFitToPages: setup.fitToHeight } : {}),
  };
}

function printed(sheet: Worksheet, address: string | undefined, host: Host): HostObject {
  return rangeOrNull(address === undefined || address === "" ? null : areaOfAddress(address, sheet, host));
}

const PAGE_LAYOUT = objectType<Worksheet>({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: (sheet) => (sheet.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value, host) => {
        sheet.pageSetup.orientation = oneOf(value, ["Portrait", "Landscape"]).toLowerCase();
        host.touchLook();
      },
    },
    PaperSize: {
      get: (sheet) => PAPERS.find((name) => PAPER[name] === sheet.pageSetup.paperSize) ?? null,
      set: (sheet, value, host) => {
        sheet.pageSetup.paperSize = PAPER[oneOf(value, PAPERS)];
        host.touchLook();
      },
    },
    Zoom: {
      get: zoom,
      set: (sheet, value, host) => {
        setZoom(sheet, value, host);
        host.touchLook();
      },
    },
    CenterHorizontally: flag("horizontalCentered"),
    CenterVertically: flag("verticalCentered"),
    PrintGridlines: flag("showGridLines"),
    PrintHeadings: flag("showRowColHeaders"),
    BlackAndWhite: flag("blackAndWhite"),
    DraftMode: flag("draft"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  links: { HeadersFooters: (sheet) => hostObject(HEADERS_FOOTERS, sheet) },
  methods: {
    SetPrintArea: (sheet, [range], host) => {
      sheet.pageSetup.printArea = localAddress(asAreaOn(range, sheet, host));
      host.touchLook();
    },
    SetPrintTitleRows: (sheet, [range], host) => {
      const place = asAreaOn(range, sheet, host);
      sheet.pageSetup.printTitlesRow = `${place.row + 1}:${place.row + place.rows}`;
      host.touchLook();
    },
    SetPrintTitleColumns: (sheet, [range], host) => {
      const place = asAreaOn(range, sheet, host);
      const columns = localAddress({ ...place, row: 0, rows: 1 }).replaceAll(/\d/g, "");
      sheet.pageSetup.printTitlesColumn = columns.includes(":") ? columns : `${columns}:${columns}`;
      host.touchLook();
    },
    SetPrintMargins: (sheet, [unit, margins], host) => {
      const per = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 }[
        oneOf(unit, ["Points", "Inches", "Centimeters"])
      ];
      if (!isRecord(margins)) throw new HostError("InvalidArgument");
      for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
        const size = margins[side];
        if (isGiven(size)) sheet.pageSetup.margins[side] = asNumber(size) * per;
      }
      host.touchLook();
    },
    GetPrintAreaOrNullObject: (sheet, _args, host) => printed(sheet, sheet.pageSetup.printArea, host),
    GetPrintTitleRowsOrNullObject: (sheet, _args, host) =>
      printed(sheet, sheet.pageSetup.printTitlesRow, host),
    GetPrintTitleColumnsOrNullObject: (sheet, _args, host) =>
      printed(sheet, sheet.pageSetup.printTitlesColumn, host),
  },
});

const HEADERS_FOOTERS = objectType<Worksheet>({
  name: "HeaderFooterGroup",
  scalars: {},
  links: { DefaultForAllPages: (sheet) => hostObject(HEADER_FOOTER, sheet) },
});

const PARTS = ["L", "C", "R"] as const;
type Part = (typeof PARTS)[number];

/** The file keeps the three parts in one string: "&Lleft&Cmiddle&Rright". */
function parts(text: string | null): Record<Part, string> {
  const found: Record<Part, string> = { L: "", C: "", R: "" };
  for (const match of (text ?? "").matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const part = PARTS.find((name) => name === match[1]);
    if (part !== undefined) found[part] = match[2] ?? "";
  }
  return found;
}

function headerFooter(of: "oddHeader" | "oddFooter", part: Part): Scalar<Worksheet> {
  return {
    get: (sheet) => parts(sheet.headerFooter[of])[part],
    set: (sheet, value, host) => {
      const all = { ...parts(sheet.headerFooter[of]), [part]: asString(value) };
      sheet.headerFooter[of] = PARTS.map((name) => (all[name] === "" ? "" : `&${name}${all[name]}`)).join("");
      host.touchLook();
    },
  };
}

const HEADER_FOOTER = objectType<Worksheet>({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: headerFooter("oddHeader", "L"),
    CenterHeader: headerFooter("oddHeader", "C"),
    RightHeader: headerFooter("oddHeader", "R"),
    LeftFooter: headerFooter("oddFooter", "L"),
    CenterFooter: headerFooter("oddFooter", "C"),
    RightFooter: headerFooter("oddFooter", "R"),
  },
});

export function pageLayoutObject(sheet: Worksheet): HostObject {
  return hostObject(PAGE_LAYOUT, sheet);
}
