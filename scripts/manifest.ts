// The manifest of a release: npm run manifest -- --host https://addins.example.dk/resultatplan [--out dist/manifest.xml]
// manifest.xml at the top level is the one for this computer (npm start) and the template of all others: only the address differs.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { releaseManifest } from "./release-manifest";

const ROOT = join(__dirname, "..");
const USAGE = "npm run manifest -- --host https://addins.example.dk/resultatplan [--out dist/manifest.xml]";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: "string" }, out: { type: "string" } } });
  if (values.host === undefined) throw new Error(`Say where the add-in is served: ${USAGE}`);
  const out = values.out ?? join(ROOT, "dist", "manifest.xml");
  const template = await readFile(join(ROOT, "manifest.xml"), "utf8");
  await writeFile(out, releaseManifest(template, values.host));
  console.log(`${out}: the add-in at ${values.host}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
