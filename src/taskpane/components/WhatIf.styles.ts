import { makeStyles, tokens } from "@fluentui/react-components";

export const useWhatIfStyles = makeStyles({
  // A frame of dashes sets what is assumed apart from what was calculated, without colour.
  score: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    // Stays in sight while goals further down are tried, where the pane is high enough for both.
    "@media (min-height: 560px)": { position: "sticky", top: 0, zIndex: 1 },
  },
  figure: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  goal: {
    // What takes the focus is scrolled clear of the score above it.
    "& input, & button": { scrollMarginTop: "200px" },
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  status: { display: "flex", alignItems: "flex-start", gap: "6px" },
  requirements: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  requirement: { display: "flex", flexDirection: "column", gap: "4px" },
});
