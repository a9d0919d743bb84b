// Fluent's theme that goes with the theme of Office: light or dark. In high contrast the system's own colours take the place of
// the theme's (forced colours), and every style that carries meaning says which of them it wants.
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

const DARK_BELOW = 128;

/** Perceived brightness 0–255 of "#RRGGBB" (ITU-R BT.601 weights); undefined for anything else. */
export function brightness(colour: string): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(colour.trim());
  if (parts === null) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  return (299 * red + 587 * green + 114 * blue) / 1000;
}

/** The pane's theme for Office's background colour, "#RRGGBB". Light where Office says nothing, as Office itself is. */
export function themeFor(background: string | undefined): Theme {
  const level = background === undefined ? undefined : brightness(background);
  return level !== undefined && level < DARK_BELOW ? webDarkTheme : webLightTheme;
}
