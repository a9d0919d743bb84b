// What would go wrong where the add-in's files are served: rules over the answers a host gives. Pure, apart from the fetching it is handed.

/** One answer of the host. Header names are in lower case. */
export interface HostAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Asks for one address, without following redirects. Rejects when no answer comes. */
export type Ask = (address: string) => Promise<HostAnswer>;

export interface HostFault {
  /** `error`: the add-in will not work in some Excel. `warning`: it works, with a drawback. */
  readonly severity: "error" | "warning";
  /** The file, as its address below the host. */
  readonly file: string;
  /** What is wrong, what it does to users, and what to set instead. */
  readonly text: string;
}

export interface HostReport {
  readonly asked: readonly string[];
  readonly faults: readonly HostFault[];
}

/** The pages that Excel opens, each in a frame of its own on the web. */
const PAGES = ["taskpane.html", "commands.html", "message.html"] as const;

/** Icons the manifest names; Office fetches them itself. */
const ICONS = ["assets/resultatplan-32.png", "assets/resultatplan-64.png"] as const;

/** The sites that frame an add-in's pages in Excel on the web (office-js-docs-pr#4911, office-js#5224). */
export const FRAMING_SITES = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
] as const;

/**
 * Asks a host for every file the add-in starts with and reports what would go wrong.
 * @param host the address in the manifest, with or without a slash at its end
 */
export async function checkHost(host: string, ask: Ask): Promise<HostReport> {
  const base = host.replace(/\/*$/, "/");
  const asked: string[] = [];
  const faults: HostFault[] = [];
  if (new URL(base).protocol !== "https:")
    faults.push({
      severity: "error",
      file: "",
      text: "The address is not https. Excel opens add-ins over https only.",
    });

  const get = async (file: string): Promise<HostAnswer | undefined> => {
    asked.push(file);
    const answer = await ask(new URL(file, base).href);
    const missing = reachFault(file, answer, base);
    if (missing === undefined) return answer;
    faults.push(missing);
    return undefined;
  };

  const scripts = new Set<string>();
  for (const page of PAGES) {
    const answer = await get(page);
    if (answer === undefined) continue;
    faults.push(...pageFaults(page, answer));
    for (const script of ownScripts(answer.body)) scripts.add(script);
  }
  for (const script of scripts) {
    const answer = await get(script);
    if (answer !== undefined) faults.push(...scriptFaults(script, answer));
  }
  for (const icon of ICONS) {
    const answer = await get(icon);
    if (answer !== undefined) faults.push(...iconFaults(icon, answer));
  }
  return { asked, faults };
}

function reachFault(file: string, { status, headers }: HostAnswer, base: string): HostFault | undefined {
  if (status >= 300 && status < 400) {
    const target = headers["location"] ?? "";
    return {
      severity: "error",
      file,
      text:
        new URL(target, base).origin === new URL(base).origin
          ? `Is redirected to ${target}. Write the final address in the manifest.`
          : `Is redirected to ${target}, which looks like a sign-in. The add-in's pages must be served without one.`,
    };
  }
  if (status === 401 || status === 403)
    return {
      severity: "error",
      file,
      text: `Is refused (status ${status}). The pages must be served without a sign-in.`,
    };
  if (status !== 200)
    return {
      severity: "error",
      file,
      text: `Is not served (status ${status}). Copy all of the folder dist to the host.`,
    };
  return undefined;
}

function pageFaults(file: string, { headers, body }: HostAnswer): readonly HostFault[] {
  const faults: HostFault[] = [];
  const error = (text: string) => faults.push({ severity: "error", file, text });
  const frameOptions = headers["x-frame-options"];
  if (frameOptions !== undefined)
    error(
      `The header X-Frame-Options is "${frameOptions}". Excel on the web then shows an empty pane. Remove it, and limit framing with frame-ancestors instead.`,
    );
  const policies = policiesIn(headers["content-security-policy"]);
  for (const policy of policies) {
    const ancestors = policy.get("frame-ancestors");
    const left = ancestors === undefined ? [] : FRAMING_SITES.filter((site) => !allows(ancestors, site));
    if (left.length > 0)
      error(
        `The header Content-Security-Policy keeps these sites from framing the page: ${left.join(", ")}. Excel on the web then shows an empty pane. Add them to frame-ancestors.`,
      );
    for (const [directive, source, effect] of [
      ["script-src", "'self'", "the add-in's own code does not run"],
      ["style-src", "'unsafe-inline'", "the pane has no styles"],
      ["connect-src", "'self'", "the pane cannot load its second part"],
    ] as const) {
      const sources = policy.get(directive) ?? policy.get("default-src");
      if (sources !== undefined && !allows(sources, source))
        error(
          `The header Content-Security-Policy has no ${source} in ${directive}: ${effect}. Each page has a policy of its own; leave all but frame-ancestors to it.`,
        );
    }
  }
  if (!(headers["content-type"] ?? "").startsWith("text/html"))
    error(`Is served as ${headers["content-type"] ?? "no type"}. Serve .html files as text/html.`);
  if (!body.includes("<script"))
    error("Is not one of the add-in's pages. Copy all of the folder dist to the host.");
  if (!/no-cache|no-store|max-age=0/.test(headers["cache-control"] ?? ""))
    faults.push({
      severity: "warning",
      file,
      text: "May be kept by browsers, so that users keep an old version. Send Cache-Control: no-cache for .html files.",
    });
  return faults;
}

function scriptFaults(file: string, { headers }: HostAnswer): readonly HostFault[] {
  const type = headers["content-type"] ?? "";
  if (/^(text|application)\/(x-)?javascript/.test(type)) return [];
  const strict = headers["x-content-type-options"] === "nosniff";
  const effect = strict ? "The header X-Content-Type-Options makes browsers refuse it. " : "";
  return [
    {
      severity: strict ? "error" : "warning",
      file,
      text: `Is served as ${type === "" ? "no type" : type}. ${effect}Serve .js files as text/javascript.`,
    },
  ];
}

/** Office does not show an icon that may not be cached (Microsoft's documentation of the manifest's IconUrl). */
function iconFaults(file: string, { headers }: HostAnswer): readonly HostFault[] {
  const faults: HostFault[] = [];
  if (/no-cache|no-store/.test(headers["cache-control"] ?? ""))
    faults.push({
      severity: "warning",
      file,
      text: "Has Cache-Control no-cache or no-store. Office may then leave the icon out. Leave the header out for .png files.",
    });
  if (headers["cross-origin-resource-policy"] === "same-origin")
    faults.push({
      severity: "warning",
      file,
      text: "Has Cross-Origin-Resource-Policy: same-origin. Excel on the web cannot show the icon. Set it to cross-origin for .png files.",
    });
  return faults;
}

/** The policies of a header: several may be sent, and each one holds. */
function policiesIn(header: string | undefined): readonly ReadonlyMap<string, readonly string[]>[] {
  return (header ?? "")
    .split(",")
    .filter((policy) => policy.trim() !== "")
    .map(
      (policy) =>
        new Map(
          policy
            .split(";")
            .map((directive) => directive.trim().split(/\s+/))
            .map(([name = "", ...sources]) => [name.toLowerCase(), sources] as const),
        ),
    );
}

/** Whether a list of sources lets `wanted` in: named as it is, or by a wider pattern. */
function allows(sources: readonly string[], wanted: string): boolean {
  return sources.some((source) => {
    if (source === wanted || source === "*") return true;
    if (!wanted.startsWith("https:")) return false;
    if (source === "https:") return true;
    const bare = (text: string) => text.replace(/^https:\/\//, "");
    return bare(source).toLowerCase() === bare(wanted);
  });
}

/** The scripts a page loads from its own host. */
function ownScripts(body: string): readonly string[] {
  return [...body.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, source]) => source ?? "")
    .filter((source) => source !== "" && !/^[a-z]+:|^\/\//i.test(source));
}
