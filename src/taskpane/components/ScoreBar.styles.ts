import { makeStyles, tokens } from "@fluentui/react-components";

export const useScoreBarStyles = makeStyles({
  track: {
    position: "relative",
    height: "14px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  part: { position: "absolute", top: 0, bottom: 0, left: 0 },
  certain: {
    backgroundColor: tokens.colorPaletteGreenForeground1,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  possible: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundImage: "repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 6px)",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});
