// The pane's texts in one language at a time: Danish comes with the pane, English when somebody reads it.
import type { Language } from "../language";
import { danish } from "./da";
import type { PaneWording } from "./pane";

/** The pane's texts in a language. Rejects when English has to be fetched and cannot be. */
export async function loadPaneWording(language: Language): Promise<PaneWording> {
  if (language === "da") return danish;
  const { english } = await import(/* webpackChunkName: "english" */ "./en");
  return english;
}
