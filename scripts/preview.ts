// npm run preview: serves the built add-in and its preview page on this computer, for people without Excel.
import { serveFolder } from "../test/support/server";
import { resolve } from "node:path";

const PORT = 3100;

async function main(): Promise<void> {
  const server = await serveFolder(
    [resolve(__dirname, "../dist"), resolve(__dirname, "../out/preview")],
    PORT,
  );
  console.log(`Prøvevisning: ${server.address}/preview.html`);
  console.log("Stop med Ctrl+C.");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
