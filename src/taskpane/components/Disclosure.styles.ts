import { makeStyles, tokens } from "@fluentui/react-components";

const chevron = {
  width: "12px",
  height: "12px",
  flexShrink: 0,
  marginTop: "4px",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: "1.5px",
} as const;

export const useDisclosureStyles = makeStyles({
  heading: { margin: 0, font: "inherit" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  summary: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, flexGrow: 1 },
  chevron: { ...chevron },
  chevronOpen: { ...chevron, transform: "rotate(90deg)" },
  body: { padding: "0 4px 12px 24px", display: "flex", flexDirection: "column", gap: "8px" },
});
