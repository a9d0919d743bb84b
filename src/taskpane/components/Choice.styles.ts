// Looks like the small buttons beside it; what is chosen is filled, and in forced colours takes the system's own highlight.
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useChoiceStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "4px" },
  choice: { position: "relative", display: "inline-flex", cursor: "pointer" },
  input: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":checked + span": {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      ...shorthands.borderColor(tokens.colorBrandBackground),
      "@media (forced-colors: active)": {
        backgroundColor: "Highlight",
        color: "HighlightText",
        forcedColorAdjust: "none",
      },
    },
  },
  text: {
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
