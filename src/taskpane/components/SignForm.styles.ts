import { makeStyles, tokens } from "@fluentui/react-components";

export const useSignStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "4px", width: "100%" },
  label: { fontWeight: tokens.fontWeightSemibold },
  field: {
    width: "100%",
    boxSizing: "border-box",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    resize: "vertical",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});
