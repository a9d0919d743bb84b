// What `npm run check-host` says of a host, asked over a real connection to a server on this computer.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { FRAMING_SITES, checkHost } from "../../scripts/host-check";
import type { HostAnswer, HostReport } from "../../scripts/host-check";

type Answers = Readonly<Record<string, Partial<HostAnswer>>>;

const PAGE = {
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-cache" },
  body: '<script src="office/office.js"></script><script src="own.1.js"></script>',
};
const SCRIPT = { status: 200, headers: { "content-type": "text/javascript" }, body: "" };
const ICON = {
  status: 200,
  headers: { "content-type": "image/png", "cache-control": "max-age=3600" },
  body: "",
};
const GOOD: Answers = {
  "taskpane.html": PAGE,
  "commands.html": PAGE,
  "message.html": PAGE,
  "office/office.js": SCRIPT,
  "own.1.js": SCRIPT,
  "assets/resultatplan-32.png": ICON,
  "assets/resultatplan-64.png": ICON,
};
const ANCESTORS = FRAMING_SITES.join(" ");

/** A good host whose task pane page has these headers too. */
function withHeaders(headers: Readonly<Record<string, string>>): Answers {
  return { ...GOOD, "taskpane.html": { ...PAGE, headers: { ...PAGE.headers, ...headers } } };
}

/** The faults of a host on https that gives these answers, and no others. */
async function faultsOf(answers: Answers): Promise<HostReport["faults"]> {
  const base = "https://addins.example.dk/plan/";
  const { faults } = await checkHost(base, (address) =>
    Promise.resolve({ status: 404, headers: {}, body: "", ...answers[address.slice(base.length)] }),
  );
  return faults;
}

describe("a host of the add-in", () => {
  it("that serves every file as Excel wants it has no fault, and is asked for each file once", async () => {
    const asked: string[] = [];
    const report = await checkHost("https://addins.example.dk/plan", (address) => {
      asked.push(new URL(address).pathname);
      return Promise.resolve({ ...PAGE, ...GOOD[address.slice("https://addins.example.dk/plan/".length)] });
    });
    expect(report.faults).toEqual([]);
    expect(asked.sort()).toEqual(
      Object.keys(GOOD)
        .map((file) => `/plan/${file}`)
        .sort(),
    );
  });

  it.each([
    ["x-frame-options", "SAMEORIGIN", /X-Frame-Options is "SAMEORIGIN".*empty pane/],
    [
      "content-security-policy",
      "frame-ancestors 'self'",
      /officeapps\.live\.com.*office\.com.*frame-ancestors/,
    ],
    [
      "content-security-policy",
      `frame-ancestors ${ANCESTORS.replace("https://*.sharepoint.com ", "")}`,
      /these sites from framing the page: https:\/\/\*\.sharepoint\.com\./,
    ],
    ["content-security-policy", "default-src 'none'", /no 'self' in script-src/],
    ["content-security-policy", "default-src 'self'", /no 'unsafe-inline' in style-src/],
    ["content-type", "application/octet-stream", /Serve \.html files as text\/html/],
  ])("with %s: %s is an error", async (name, value, text) => {
    const faults = await faultsOf(withHeaders({ [name]: value }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map(({ severity, file }) => [severity, file])).toEqual(
      faults.map(() => ["error", "taskpane.html"]),
    );
    expect(faults.map((fault) => fault.text).join("\n")).toMatch(text);
  });

  it.each([
    `frame-ancestors ${ANCESTORS}`,
    "frame-ancestors https:",
    "frame-ancestors *",
    "frame-ancestors *.officeapps.live.com *.cloud.microsoft *.sharepoint.com *.office.com",
    `upgrade-insecure-requests; frame-ancestors 'self' ${ANCESTORS}`,
  ])("with the policy %s is in order", async (policy) => {
    expect(await faultsOf(withHeaders({ "content-security-policy": policy }))).toEqual([]);
  });

  it("that sends two policies must allow framing in both", async () => {
    const faults = await faultsOf(
      withHeaders({ "content-security-policy": `frame-ancestors ${ANCESTORS}, frame-ancestors 'none'` }),
    );
    expect(faults).toHaveLength(1);
  });

  it.each([
    [404, {}, /Is not served \(status 404\)/],
    [401, {}, /without a sign-in/],
    [302, { location: "https://login.example.dk/" }, /login\.example\.dk\/, which looks like a sign-in/],
    [301, { location: "/plan/pane" }, /redirected to \/plan\/pane\. Write the final address/],
  ])(
    "that answers %i for the pane has one error, and the other files are still asked for",
    async (status, headers, text) => {
      const faults = await faultsOf({ ...GOOD, "taskpane.html": { status, headers } });
      expect(faults).toEqual([
        { severity: "error", file: "taskpane.html", text: expect.stringMatching(text) as string },
      ]);
    },
  );

  it("that serves scripts as text is a warning, and an error where browsers refuse them", async () => {
    const plain = { ...SCRIPT, headers: { "content-type": "text/plain" } };
    expect(await faultsOf({ ...GOOD, "own.1.js": plain })).toMatchObject([
      { severity: "warning", file: "own.1.js" },
    ]);
    const strict = { ...plain, headers: { ...plain.headers, "x-content-type-options": "nosniff" } };
    expect(await faultsOf({ ...GOOD, "own.1.js": strict })).toMatchObject([
      { severity: "error", file: "own.1.js" },
    ]);
  });

  it("that lets pages be kept, or icons not, has warnings", async () => {
    const faults = await faultsOf({
      ...GOOD,
      "commands.html": { ...PAGE, headers: { "content-type": "text/html" } },
      "assets/resultatplan-32.png": { ...ICON, headers: { "cache-control": "no-store" } },
    });
    expect(faults.map(({ severity, file }) => [severity, file])).toEqual([
      ["warning", "commands.html"],
      ["warning", "assets/resultatplan-32.png"],
    ]);
  });
});

describe("npm run check-host", () => {
  const script = join(__dirname, "..", "..", "scripts", "check-host.ts");
  const tsx = require.resolve("tsx/cli");
  const run = (...given: string[]) =>
    new Promise<{ code: number | string; out: string; error: string }>((resolve) => {
      execFile(process.execPath, [tsx, script, ...given], (failure, out, error) => {
        resolve({ code: failure?.code ?? 0, out, error });
      });
    });

  it("asks a server over the network, prints each fault and ends with 1", async () => {
    const server = createServer((request, response) => {
      const answer = GOOD[(request.url ?? "").slice("/plan/".length)];
      response
        .writeHead(answer?.status ?? 404, { ...answer?.headers, "X-Frame-Options": "DENY" })
        .end(answer?.body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, out } = await run(`http://127.0.0.1:${port}/plan`);
    server.close();
    expect(code).toBe(1);
    expect(out).toContain("ERROR   The address is not https.");
    expect(out).toContain('ERROR   message.html: The header X-Frame-Options is "DENY".');
    expect(out).toContain("7 files asked for, 4 errors, 0 warnings.");
  });

  it("says that a host gives no answer, and ends with 2", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { code, error } = await run(`https://127.0.0.1:${port}/plan`);
    expect([code, error.trim()]).toEqual([2, expect.stringContaining("no answer (") as string]);
  });

  it("says how it is used when no address is given", async () => {
    const { code, error } = await run();
    expect([code, error]).toEqual([2, expect.stringContaining("npm run check-host -- https://") as string]);
  });
});
