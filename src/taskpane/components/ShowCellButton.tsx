// "Vis i arket": on everything that has a cell.
import { Button } from "@fluentui/react-components";
import type { PaneWording } from "../../wording/pane";

interface Props {
  readonly cell: string | null;
  readonly wording: PaneWording;
  readonly onShowCell: (address: string) => void;
}

export function ShowCellButton({ cell, wording, onShowCell }: Props) {
  if (cell === null || cell === "") return null;
  return (
    <Button
      size="small"
      appearance="outline"
      aria-label={wording.showInSheetAt(cell)}
      onClick={() => {
        onShowCell(cell);
      }}
    >
      {wording.showInSheet}
    </Button>
  );
}
