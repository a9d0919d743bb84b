// A finding's shape: octagon, triangle, circle; a square with a tick where the agency answers for it. The word stands beside it.
import { mergeClasses } from "@fluentui/react-components";
import type { PlainFinding } from "../../workbook/report";
import { useSeverityStyles } from "./SeverityMark.styles";

const DRAWING: Readonly<
  Record<PlainFinding["severity"], { readonly outline: string; readonly sign: string }>
> = {
  error: { outline: "M5 1h6l4 4v6l-4 4H5l-4-4V5Z", sign: "M8 4v5m0 2.2v.3" },
  warning: { outline: "M8 1.2 15.3 14.5H.7Z", sign: "M8 6v4m0 2.1v.2" },
  excepted: { outline: "M2 2h12v12H2Z", sign: "m4.5 8.2 2.3 2.3 4.7-5" },
  info: { outline: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z", sign: "M8 4.3v.3M8 7v5" },
};

export function SeverityMark({ severity }: { readonly severity: PlainFinding["severity"] }) {
  const styles = useSeverityStyles();
  const { outline, sign } = DRAWING[severity];
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={mergeClasses(styles.mark, styles[severity])}
    >
      <path d={outline} className={styles.filled} />
      <path d={sign} className={styles.sign} />
    </svg>
  );
}
