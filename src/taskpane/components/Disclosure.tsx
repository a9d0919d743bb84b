// A heading that opens and closes what is under it. Content is made only while it is open, so a plan with many goals stays light.
import { useId } from "react";
import type { ReactNode, Ref } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface Props {
  readonly summary: ReactNode;
  readonly level?: "h3" | "h5";
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

export function Disclosure({ summary, level: Heading = "h3", open, onToggle, buttonRef, children }: Props) {
  const styles = useDisclosureStyles();
  const body = useId();
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={open ? body : undefined}
          onClick={onToggle}
          ref={buttonRef}
        >
          <svg
            viewBox="0 0 12 12"
            aria-hidden="true"
            focusable="false"
            className={open ? styles.chevronOpen : styles.chevron}
          >
            <path d="m4 2 4 4-4 4" />
          </svg>
          <span className={styles.summary}>{summary}</span>
        </button>
      </Heading>
      {open && (
        <div id={body} className={styles.body}>
          {children}
        </div>
      )}
    </>
  );
}
