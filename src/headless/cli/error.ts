// The one kind of error a user of the command line is told of in a sentence; anything else is a fault of ours.

/** A command that cannot be carried out; its message is for the user, in the language asked for. */
export class CliError extends Error {
  override name = "CliError";
}

/** The system's code of an error ("ENOENT"), or its own words where it has none. */
export function systemCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  if (hasCode && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
