// Somebody answers for something: a button that opens for reason and name, which are written only when the user says so.
import { useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { useLayoutStyles } from "./layout.styles";
import { useSignStyles } from "./SignForm.styles";

interface Props {
  readonly words: {
    readonly open: string;
    readonly how: string;
    readonly reason: string;
    readonly by: string;
    readonly incomplete: string;
    readonly save: string;
  };
  /** What the button is about, for who cannot see where it stands. */
  readonly about: string;
  /** The name last given, so that it is written once. */
  readonly by: string;
  readonly onSign: (reason: string, by: string) => void;
}

export function SignForm({ words, about, by: last, onSign }: Props) {
  const layout = useLayoutStyles();
  const styles = useSignStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(last);
  const button = useRef<HTMLButtonElement>(null);
  const isComplete = reason.trim() !== "" && by.trim() !== "";
  return (
    <>
      <Button
        size="small"
        appearance="outline"
        aria-expanded={open}
        aria-label={`${words.open}: ${about}`}
        ref={(found: HTMLButtonElement | null) => {
          button.current = found;
        }}
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
            // The form goes, and would take the keyboard's place with it.
            button.current?.focus();
            setOpen(false);
            setReason("");
            onSign(reason, by);
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
