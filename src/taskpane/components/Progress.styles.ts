import { makeStyles, tokens } from "@fluentui/react-components";

export const useProgressStyles = makeStyles({
  track: {
    height: "3px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  bar: {
    width: "33%",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});
