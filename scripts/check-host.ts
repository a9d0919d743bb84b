// Reads the pages where the add-in is deployed and says what would go wrong:
// npm run check-host -- https://addins.example.dk/resultatplan [--json]
// Ends with 0 (nothing found that stops it), 1 (errors) or 2 (the host could not be asked).
import { parseArgs } from "node:util";
import { checkHost } from "./host-check";
import type { Ask, HostFault } from "./host-check";

const USAGE = "npm run check-host -- https://addins.example.dk/resultatplan [--json]";

const ask: Ask = async (address) => {
  const response = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(30_000) });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
};

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [host] = positionals;
  if (host === undefined || positionals.length > 1 || !URL.canParse(host))
    throw new Error(`Say where the add-in is served: ${USAGE}`);
  const { asked, faults } = await checkHost(host, ask);
  const errors = faults.filter(({ severity }) => severity === "error").length;
  if (values.json) console.log(JSON.stringify({ host, asked, faults }, undefined, 2));
  else {
    for (const fault of faults) console.log(line(fault));
    console.log(
      `${asked.length} files asked for, ${errors} errors, ${faults.length - errors} warnings. ` +
        "Not seen here: whether the users' own browsers can reach the host and trust its certificate.",
    );
  }
  if (errors > 0) process.exitCode = 1;
}

function line({ severity, file, text }: HostFault): string {
  return `${severity === "error" ? "ERROR  " : "WARNING"} ${file === "" ? "" : `${file}: `}${text}`;
}

/** What to do about an address that gives no answer, by the code Node gives. */
function explain(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code =
    typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : undefined;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  if (code === "ENOTFOUND") return "The host name is not known from this machine.";
  if (/CERT|SELF_SIGNED|ISSUER/.test(code))
    return `This machine's Node does not trust the host's certificate (${code}). If the agency signs its own, set NODE_EXTRA_CA_CERTS to the file of its root certificate and run again.`;
  return `The host gave no answer (${code}).`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 2;
});
