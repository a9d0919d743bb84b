// The entry file of every command: `tsx src/headless/cli/main.ts NAME …` runs the command NAME with the arguments after it.
import { isCommand, refuseCommand, runCommand } from "./command";
import { endWith, STREAMS } from "./process";

const [name = "", ...args] = process.argv.slice(2);
// `verify` answers with 1 where a workbook differs, so a fault of ours has another code there.
endWith(
  () =>
    isCommand(name) ? runCommand(name, args, STREAMS) : Promise.resolve(refuseCommand(name, args, STREAMS)),
  name === "verify" ? 3 : 1,
);
