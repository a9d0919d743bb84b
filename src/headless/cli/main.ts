// The entry file of every command: `tsx src/headless/cli/main.ts NAME …` runs the command NAME with the arguments after it.
import { isCommand, runCommand } from "./command";
import { endWith, STREAMS } from "./process";

const [name, ...args] = process.argv.slice(2);
if (!isCommand(name)) throw new Error(`${String(name)} is not a command`);
// `verify` answers with 1 where a workbook differs, so a fault of ours has another code there.
endWith(() => runCommand(name, args, STREAMS), name === "verify" ? 3 : 1);
