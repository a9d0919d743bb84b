// The manifest with another address: pure, so that a test can hold it against Microsoft's schemas.

/** The address in the manifest at the top level. */
export const LOCAL_HOST = "https://localhost:3000";

/**
 * The manifest for an add-in served at `host` (https, with or without a path, without query or fragment).
 * Throws a RangeError when the address is not one Office would accept.
 */
export function releaseManifest(template: string, host: string): string {
  const address = URL.canParse(host) ? new URL(host) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new RangeError(
      `Not an address an add-in can be served from: ${host}. It must begin with https:// and have no ? or #.`,
    );
  return template.replaceAll(LOCAL_HOST, escapeXml(address.href.replace(/\/$/, "")));
}

/**
 * The manifest's version for a release of the package: one major number higher, so that it is never below 1.0, which Microsoft's
 * validator and the admin center refuse ("Manifest Version Too Low"), and higher for each later release, without which Excel
 * keeps the manifest it has.
 * @throws RangeError where the version is not three numbers
 */
export function manifestVersion(packageVersion: string): string {
  const [, major, rest] = /^(\d+)\.(\d+\.\d+)$/.exec(packageVersion) ?? [];
  if (major === undefined || rest === undefined)
    throw new RangeError(`Not a released version: ${packageVersion}.`);
  return `${Number(major) + 1}.${rest}.0`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
