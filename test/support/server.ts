// Serves a folder on this computer, for the preview and for the tests of the built pane. Nothing but plain files.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface FolderServer {
  /** "http://localhost:3100" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves folders to this computer alone; a file that several have is the first one's. Port 0 takes any free one; where the wanted port is taken, any free one too.
 * Rejects when a folder is not there.
 * @param heard told of every address that is asked for, so that a page nobody steers can say something
 */
export async function serveFolder(
  folders: readonly string[],
  port = 0,
  heard: (address: URL) => void = () => undefined,
): Promise<FolderServer> {
  for (const folder of folders)
    await stat(folder).catch(() => {
      throw new Error(`${folder} is not there. Run npm run build first.`);
    });
  const server = createServer((request, response) => {
    heard(new URL(request.url ?? "/", "http://localhost"));
    answer(folders, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  await listen(port).catch((error: unknown) => {
    if (port !== 0 && error instanceof Error && "code" in error && error.code === "EADDRINUSE")
      return listen(0);
    throw error;
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
      }),
  };
}

async function answer(
  folders: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = decodeURIComponent(pathname === "/" ? "/preview.html" : pathname);
  const found = await firstFile(folders, path);
  if (found === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(found.file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": "no-store",
  });
  createReadStream(found.file).pipe(response);
}

/** The first folder's file of this path, with its size in bytes; a path that leaves its folder is no file. */
async function firstFile(
  folders: readonly string[],
  path: string,
): Promise<{ readonly file: string; readonly size: number } | undefined> {
  for (const folder of folders) {
    const file = normalize(join(folder, path));
    const found = file.startsWith(folder + sep) ? await stat(file).catch(() => undefined) : undefined;
    if (found?.isFile() === true) return { file, size: found.size };
  }
  return undefined;
}
