// The time of day as the language writes it: "14.32" in Danish, "14:32" in English.

/** Hours and minutes of a moment, in the time zone of the computer the pane stands on. */
export function clockTime(at: Date, culture: string): string {
  return new Intl.DateTimeFormat(culture, { hour: "2-digit", minute: "2-digit" }).format(at);
}
