// Fills and fonts of a chart's parts: Excel.ChartFill, Excel.ChartFont and what leads to them.
import { hostObject, objectType, type HostObject } from "../protocol/host-object";
import type { ChartText, SheetChart } from "../model/charts";
import type { Host } from "../model/host";
import { asBoolean, asNumber, asString, oneOf } from "./arguments";
import { toFile } from "./color";

/** A colour as the chart part of a file has it, "RRGGBB". */
export function chartColor(value: unknown): string {
  return toFile(value).argb.slice(-6);
}

/** A fill that can be set, and with undefined taken away: Excel's own again. */
export type Fill = (color: string | undefined) => void;

const FILL = objectType<Fill>({
  name: "ChartFill",
  scalars: {},
  methods: {
    SetSolidColor: (fill, [color], host) => {
      fill(chartColor(color));
      host.touchLook();
    },
    Clear: (fill, _args, host) => {
      fill(undefined);
      host.touchLook();
    },
  },
});

export function fillObject(fill: Fill): HostObject {
  return hostObject(FILL, fill);
}

/** A part of a chart that has words. */
interface Words {
  readonly chart: SheetChart;
  readonly part: "legend" | "title" | "labels";
}

const HUNDREDTHS = 100;

function textOf({ chart, part }: Words): ChartText {
  return chart.looks[part].text;
}

function setText({ chart, part }: Words, change: ChartText, host: Host): void {
  Object.assign(chart.looks[part].text, change);
  chart.redraw();
  host.touchLook();
}

const FONT = objectType<Words>({
  name: "ChartFont",
  scalars: {
    Name: {
      get: (words) => textOf(words).fontFamily ?? "Calibri",
      set: (words, value, host) => {
        setText(words, { fontFamily: asString(value) }, host);
      },
    },
    Size: {
      get: (words) => (textOf(words).size ?? (words.part === "title" ? 1400 : 900)) / HUNDREDTHS,
      set: (words, value, host) => {
        setText(words, { size: Math.round(asNumber(value) * HUNDREDTHS) }, host);
      },
    },
    Color: {
      get: (words) => `#${textOf(words).color?.srgb ?? "595959"}`,
      set: (words, value, host) => {
        setText(words, { color: { srgb: chartColor(value) } }, host);
      },
    },
    Bold: {
      get: (words) => textOf(words).bold ?? false,
      set: (words, value, host) => {
        setText(words, { bold: asBoolean(value) }, host);
      },
    },
    Italic: {
      get: (words) => textOf(words).italic ?? false,
      set: (words, value, host) => {
        setText(words, { italic: asBoolean(value) }, host);
      },
    },
    Underline: {
      get: (words) => (textOf(words).underline === true ? "Single" : "None"),
      set: (words, value, host) => {
        setText(words, { underline: oneOf(value, ["None", "Single"] as const) === "Single" }, host);
      },
    },
  },
});

function fillOf({ chart, part }: Words): HostObject {
  return fillObject((color) => {
    if (color === undefined) delete chart.looks[part].fill;
    else chart.looks[part].fill = color;
    chart.redraw();
  });
}

const FILL_AND_FONT = { Fill: fillOf, Font: (words: Words) => hostObject(FONT, words) };

const FORMATS = {
  legend: objectType<Words>({ name: "ChartLegendFormat", scalars: {}, links: FILL_AND_FONT }),
  labels: objectType<Words>({ name: "ChartDataLabelFormat", scalars: {}, links: FILL_AND_FONT }),
  title: objectType<Words>({
    name: "ChartTitleFormat",
    scalars: {},
    links: { Font: (words) => hostObject(FONT, words) },
  }),
} as const;

/** The format of a chart's legend, title or data labels. */
export function wordsFormatObject(chart: SheetChart, part: Words["part"]): HostObject {
  return hostObject(FORMATS[part], { chart, part });
}
