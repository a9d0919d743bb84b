// "Undtag": the agency answers for a finding. Reason and name, then a row in the table Undtagelser, written only when the user says so.
import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";
import type { PlainFinding } from "../../workbook/report";
import { useExceptStyles } from "./ExceptForm.styles";
import { useLayoutStyles } from "./layout.styles";

interface Props {
  readonly finding: PlainFinding;
  /** The name last given, so that it is written once. */
  readonly by: string;
  readonly onExcept: (finding: PlainFinding, reason: string, by: string) => void;
  readonly wording: PaneWording;
}

export function ExceptForm({ finding, by: last, onExcept, wording }: Props) {
  const layout = useLayoutStyles();
  const styles = useExceptStyles();
  const words = wording.except;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(last);
  const isComplete = reason.trim() !== "" && by.trim() !== "";
  return (
    <>
      <Button
        size="small"
        appearance="outline"
        aria-expanded={open}
        aria-label={words.openFor(finding.message)}
        onClick={() => {
          if (by === "") setBy(last);
          setOpen(!open);
        }}
      >
        {words.open}
      </Button>
      {open && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isComplete) return;
            setOpen(false);
            onExcept(finding, reason, by);
          }}
        >
          <p className={layout.note}>{words.how}</p>
          <label className={styles.label} htmlFor={`${id}-reason`}>
            {words.reason}
          </label>
          <textarea
            id={`${id}-reason`}
            className={styles.field}
            rows={2}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <label className={styles.label} htmlFor={`${id}-by`}>
            {words.by}
          </label>
          <input
            id={`${id}-by`}
            className={styles.field}
            value={by}
            onChange={(event) => {
              setBy(event.target.value);
            }}
          />
          {!isComplete && <p className={layout.note}>{words.incomplete}</p>}
          <div>
            <Button size="small" type="submit" disabledFocusable={!isComplete}>
              {words.save}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
