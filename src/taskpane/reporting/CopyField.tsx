// A text to take along: it can be read, marked and copied. Where the browser does not let the pane copy, the text is marked for the keyboard.
import { useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { ReportingWording } from "../../wording/reporting";
import { useLayoutStyles } from "../components/layout.styles";
import { useSignStyles } from "../components/SignForm.styles";
import { useReportingStyles } from "./Reporting.styles";

interface Props {
  readonly label: string;
  /** What the button says. */
  readonly copy: string;
  readonly text: string;
  readonly rows: number;
  readonly words: ReportingWording["mail"];
}

export function CopyField({ label, copy, text, rows, words }: Props) {
  const layout = useLayoutStyles();
  const fields = useSignStyles();
  const styles = useReportingStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly text: string; readonly how: "copied" | "marked" }>();
  const copyIt = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, how: "copied" });
    } catch {
      // A frame without leave to copy, or a browser without a clipboard: the keyboard still can.
      area.current?.focus();
      area.current?.select();
      setDone({ text, how: "marked" });
    }
  };
  return (
    <div className={styles.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      <textarea id={id} ref={area} className={fields.field} rows={rows} value={text} readOnly />
      <div className={layout.actions}>
        <Button
          size="small"
          onClick={() => {
            void copyIt();
          }}
        >
          {copy}
        </Button>
        <span className={layout.note} role="status">
          {done?.text === text && words[done.how]}
        </span>
      </div>
    </div>
  );
}
