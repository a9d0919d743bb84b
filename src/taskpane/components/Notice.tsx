// A message in the pane: what happened, what to do. Fluent's own message bar would weigh 12 kB gzipped for the same look.
import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../validation/finding";
import { useNoticeStyles } from "./Notice.styles";
import { SeverityMark } from "./SeverityMark";

interface Props {
  readonly severity: Severity;
  readonly title?: string;
  /** Named in the page for tests and for whoever looks into it. */
  readonly kind?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Notice({ severity, title, kind, action, children }: Props) {
  const styles = useNoticeStyles();
  return (
    <div
      className={mergeClasses(styles.notice, styles[severity])}
      role="group"
      aria-label={title}
      data-notice={kind}
    >
      <SeverityMark severity={severity} />
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
        {action !== undefined && <div>{action}</div>}
      </div>
    </div>
  );
}
