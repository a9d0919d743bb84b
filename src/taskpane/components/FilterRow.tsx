// A row of choices of which one is in force: small buttons that say whether they are pressed.
import { Button } from "@fluentui/react-components";
import { useLayoutStyles } from "./layout.styles";

interface Props<Key extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

export function FilterRow<Key extends string>({ label, choices, chosen, onChoose }: Props<Key>) {
  const layout = useLayoutStyles();
  // Two choices of which one is everything are no choice.
  if (choices.length < 3) return null;
  return (
    <div role="group" aria-label={label} className={layout.choices}>
      {choices.map(({ key, label: text }) => (
        <Button
          key={key}
          size="small"
          appearance={key === chosen ? "primary" : "outline"}
          aria-pressed={key === chosen}
          onClick={() => {
            onChoose(key);
          }}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
