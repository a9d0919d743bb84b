// "Vis flere": long lists are shown a part at a time.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";

interface Props {
  readonly left: number;
  readonly wording: PaneWording;
  readonly onClick: () => void;
}

export function MoreButton({ left, wording, onClick }: Props) {
  if (left <= 0) return null;
  return (
    <Button appearance="subtle" onClick={onClick}>
      {wording.findings.showMore(left)}
    </Button>
  );
}
