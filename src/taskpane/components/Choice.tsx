// One of a few answers: radio buttons side by side. One stop for Tab, arrows between them, as every radio group has.
import { useId } from "react";
import { useChoiceStyles } from "./Choice.styles";

interface Props<Key extends string> {
  /** What is chosen, for who cannot see where it stands. */
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  /** Undefined while it is none of them. */
  readonly chosen: Key | undefined;
  readonly onChoose: (key: Key) => void;
}

export function Choice<Key extends string>({ label, choices, chosen, onChoose }: Props<Key>) {
  const styles = useChoiceStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.row}>
      {choices.map((choice) => (
        <label key={choice.key} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={choice.key === chosen}
            onChange={() => {
              onChoose(choice.key);
            }}
          />
          <span className={styles.text}>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
