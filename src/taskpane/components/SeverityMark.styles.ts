import { makeStyles, tokens } from "@fluentui/react-components";

export const useSeverityStyles = makeStyles({
  mark: { width: "16px", height: "16px", flexShrink: 0, display: "block" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  excepted: { color: tokens.colorNeutralForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  filled: { fill: "currentColor", "@media (forced-colors: active)": { fill: "CanvasText" } },
  sign: {
    fill: "none",
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.75px",
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
});
