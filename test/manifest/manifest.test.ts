// The manifest, checked without the internet: Microsoft's schemas where they are at hand, and what the schemas do not see.
import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { LOCAL_HOST, manifestVersion, releaseManifest } from "../../scripts/release-manifest";
import { pngSize } from "../support/png";

const ROOT = join(__dirname, "..", "..");
const SCHEMAS = join(ROOT, "..", "shared", "manifest-schemas");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const RELEASE = releaseManifest(MANIFEST, "https://addins.example.dk/resultatplan/");

/** Every value of an attribute or element found by a pattern with one group. */
function all(pattern: RegExp, xml = MANIFEST): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
}

describe("the manifest against Microsoft's schemas", () => {
  const schemas = existsSync(SCHEMAS) ? readdirSync(SCHEMAS).filter((name) => name.endsWith(".xsd")) : [];
  const read = (name: string) => ({ fileName: name, contents: readFileSync(join(SCHEMAS, name), "utf8") });
  const validate = (contents: string) =>
    validateXML({
      xml: { fileName: "manifest.xml", contents },
      schema: read("OfficeAppManifestV1_1.xsd"),
      preload: schemas.filter((name) => name !== "OfficeAppManifestV1_1.xsd").map(read),
    });

  if (schemas.length === 0) {
    it.skip("is not validated here: the schemas are not beside the project (shared/manifest-schemas)", () =>
      undefined);
  } else {
    it.each([
      ["for this computer", MANIFEST],
      ["for a release", RELEASE],
    ])("is valid %s", async (_name, xml) => {
      const result = await validate(xml);
      expect(result.errors).toEqual([]);
      expect(result.valid).toBe(true);
    });

    it("would be refused with its parts in the wrong order, so the check can fail", async () => {
      const moved = MANIFEST.replace(/ *<Version>.*<\/Version>\n/, "").replace(
        "</Permissions>",
        "</Permissions><Version>1.0.0.0</Version>",
      );
      expect((await validate(moved)).valid).toBe(false);
    });
  }
});

describe("what the schemas do not see", () => {
  it("finds every resource it refers to, and refers to every resource it has", () => {
    const referred = new Set(all(/resid="([^"]*)"/g));
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g);
    expect(new Set(defined)).toEqual(referred);
    expect(defined).toHaveLength(new Set(defined).size);
  });

  it("keeps resource names within the 32 characters Office reads", () => {
    for (const id of all(/<bt:(?:Image|Url|String) id="([^"]*)"/g)) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("names only https addresses, all on one host", () => {
    const addresses = all(/DefaultValue="(https?:[^"]*)"/g);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.startsWith(`${LOCAL_HOST}/`)).toBe(true);
    for (const address of all(/DefaultValue="(https?:[^"]*)"/g, RELEASE))
      expect(address.startsWith("https://addins.example.dk/resultatplan/")).toBe(true);
  });

  it("has a version 4 GUID of its own, and the version that package.json's stands for: 0.1.0 is 1.1.0.0", () => {
    expect(all(/<Id>(.*)<\/Id>/g)[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([manifestVersion(version)]);
    expect(manifestVersion("0.1.0")).toBe("1.1.0.0");
  });

  it("is never below 1.0, which Microsoft's validator refuses, and rises with every release", () => {
    const [version = ""] = all(/<Version>(.*)<\/Version>/g);
    expect(Number(version.split(".")[0])).toBeGreaterThanOrEqual(1);
    const part = fc.nat({ max: 9_999 });
    const parts = fc.tuple(part, part, part);
    const inOrder = (one: readonly number[], other: readonly number[]): number =>
      one.map((each, index) => each - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
    const numbersOf = (released: readonly number[]): number[] =>
      manifestVersion(released.join(".")).split(".").map(Number);
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        expect(numbersOf(one)).toHaveLength(4);
        expect(numbersOf(one)[0]).toBeGreaterThanOrEqual(1);
        expect(Math.sign(inOrder(numbersOf(one), numbersOf(other)))).toBe(Math.sign(inOrder(one, other)));
      }),
    );
    expect(() => manifestVersion("1.0.0-beta")).toThrow(RangeError);
  });

  it("asks for Workbook, ExcelApi 1.14 and the permission to read and write, and for no more", () => {
    expect(all(/<Host Name="(.*?)"/g)).toEqual(["Workbook"]);
    expect(all(/<Set Name="(.*?)"/g)).toEqual(["ExcelApi"]);
    expect(all(/MinVersion="(1\.14)"/g)).toEqual(["1.14"]);
    expect(all(/<Permissions>(.*)<\/Permissions>/g)).toEqual(["ReadWriteDocument"]);
  });

  it("speaks Danish first, and English where Office does", () => {
    expect(all(/<DefaultLocale>(.*)<\/DefaultLocale>/g)).toEqual(["da-DK"]);
    const texts = all(/<bt:String id="([^"]*)"/g);
    expect(all(/<bt:Override Locale="(en-US)"/g)).toHaveLength(texts.length);
    expect(all(/<Override Locale="(en-US)"/g)).toHaveLength(2);
  });

  it("points to icons that exist, in the sizes Office asks for", () => {
    const sized = [...MANIFEST.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(
      ([, size, resid]) => ({
        size: Number(size),
        file:
          all(new RegExp(`<bt:Image id="${resid ?? ""}" DefaultValue="${LOCAL_HOST}/([^"]*)"`, "g"))[0] ?? "",
      }),
    );
    const named = [
      { size: 32, file: all(new RegExp(`<IconUrl DefaultValue="${LOCAL_HOST}/([^"]*)"`, "g"))[0] ?? "" },
      {
        size: 64,
        file: all(new RegExp(`<HighResolutionIconUrl DefaultValue="${LOCAL_HOST}/([^"]*)"`, "g"))[0] ?? "",
      },
    ];
    expect(new Set(sized.map(({ size }) => size))).toEqual(new Set([16, 32, 80]));
    for (const { size, file } of [...sized, ...named])
      expect({ file, ...pngSize(readFileSync(join(ROOT, file))) }).toEqual({
        file,
        width: size,
        height: size,
      });
  });

  it("gives every button and group 16, 32 and 80 pixels", () => {
    for (const icon of all(/<Icon>([\s\S]*?)<\/Icon>/g))
      expect(all(/size="(\d+)"/g, icon)).toEqual(["16", "32", "80"]);
  });

  it("calls only functions that the ribbon's code associates", () => {
    const commands = readFileSync(join(ROOT, "src", "commands", "commands.ts"), "utf8");
    const associated = all(/Office\.actions\.associate\(\s*"([^"]*)"/g, commands);
    expect(all(/<FunctionName>(.*)<\/FunctionName>/g)).toEqual(associated);
  });

  it("names pages that the build makes", () => {
    const config = readFileSync(join(ROOT, "webpack.config.js"), "utf8");
    for (const file of all(new RegExp(`DefaultValue="${LOCAL_HOST}/([a-z]+\\.html)"`, "g")))
      expect(config).toContain(`"${file}"`);
  });
});

describe("the manifest of a release", () => {
  it("differs from the local one by its address alone", () => {
    expect(RELEASE).not.toContain("localhost");
    expect(RELEASE.replaceAll("https://addins.example.dk/resultatplan", LOCAL_HOST)).toBe(MANIFEST);
  });

  it.each([
    "http://addins.example.dk",
    "addins.example.dk",
    "https://addins.example.dk/?a=1",
    "https://addins.example.dk/#a",
    "",
  ])("is refused for the address %p", (host) => {
    expect(() => releaseManifest(MANIFEST, host)).toThrow(RangeError);
  });
});
