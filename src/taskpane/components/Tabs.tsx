// Tabs as the ARIA practices describe them: one stop for Tab, arrows between them, the chosen one's panel below.
import { useId, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useTabsStyles } from "./Tabs.styles";

export interface TabOf<Key extends string> {
  readonly key: Key;
  readonly label: string;
}

interface Props<Key extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  /** The chosen tab's panel. */
  readonly children: ReactNode;
}

/** Where a key leads from a place among so many; undefined for a key that leads nowhere. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

export function Tabs<Key extends string>({ label, tabs, chosen, onChoose, children }: Props<Key>) {
  const styles = useTabsStyles();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabAfter(
      event.key,
      tabs.findIndex((tab) => tab.key === chosen),
      tabs.length,
    );
    const next = index === undefined ? undefined : tabs[index];
    if (next === undefined || index === undefined) return;
    event.preventDefault();
    onChoose(next.key);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div>
      <div role="tablist" aria-label={label} className={styles.row} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, tab.key === chosen && styles.chosen)}
            onClick={() => {
              onChoose(tab.key);
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        {children}
      </div>
    </div>
  );
}
