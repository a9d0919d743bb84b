// The reader's notes of one kind.
import type { Plan, ReadingNote } from "../plan";

export type NoteOf<K extends ReadingNote["kind"]> = Extract<ReadingNote, { readonly kind: K }>;

/** What the reader noted of a kind, in the order it read. */
export function notesOf<K extends ReadingNote["kind"]>(plan: Plan, kind: K): NoteOf<K>[] {
  return plan.notes.filter((note): note is NoteOf<K> => note.kind === kind);
}
