// The language chosen in the pane, kept in this browser for the next time. A browser that keeps nothing costs only that.
import type { Language } from "../wording/language";

const KEY = "resultatplan.language";

export function rememberedLanguage(): Language | undefined {
  const kept = storage()?.getItem(KEY);
  return kept === "da" || kept === "en" ? kept : undefined;
}

export function rememberLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}

/** Reading `localStorage` throws where the browser blocks storage in a frame of another site, as Excel on the web is. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
