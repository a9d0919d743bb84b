// Colours of the three verdicts. In forced colours the system's own two are used, and the shapes carry the meaning.
import { makeStyles, tokens } from "@fluentui/react-components";

export const useStatusStyles = makeStyles({
  mark: { width: "16px", height: "16px", flexShrink: 0, display: "block" },
  fulfilled: { color: tokens.colorPaletteGreenForeground1 },
  "not-fulfilled": { color: tokens.colorPaletteRedForeground1 },
  undetermined: { color: tokens.colorNeutralForeground2 },
  "out-of-count": { color: tokens.colorNeutralForeground3 },
  filled: { fill: "currentColor", "@media (forced-colors: active)": { fill: "CanvasText" } },
  hollow: {
    fill: "none",
    stroke: "currentColor",
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  sign: { fill: "none", strokeWidth: "1.75px", strokeLinecap: "round", strokeLinejoin: "round" },
  signOnFilled: {
    stroke: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  signOnHollow: { stroke: "currentColor", "@media (forced-colors: active)": { stroke: "CanvasText" } },
});
