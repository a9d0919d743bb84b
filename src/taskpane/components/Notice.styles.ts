import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useNoticeStyles = makeStyles({
  notice: {
    display: "flex",
    alignItems: "flex-start",
    gap: "10px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  body: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
