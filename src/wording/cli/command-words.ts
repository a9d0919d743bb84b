// How every command tells what it takes: usage, help, and what is said of no file or of one too many.
import type { CommandWords } from "./words";

/** What is said when there is no file, and of how many there may be. */
type AboutFiles = readonly [missing: string, oneAtATime: string];

/** Makes the words of a command in one language. */
export function commandWords(
  usageWord: string,
  tooMany: (oneAtATime: string, second: string) => string,
): (usage: string, does: string, options: readonly string[], files?: AboutFiles) => CommandWords {
  return (usage, does, options, [fileMissing, oneAtATime] = ["", ""]) => {
    const line = `${usageWord}: npm run ${usage}`;
    return {
      usage: line,
      help: [line, "", does, "", ...options].join("\n"),
      fileMissing,
      oneFile: (second) => tooMany(oneAtATime, second),
    };
  };
}
