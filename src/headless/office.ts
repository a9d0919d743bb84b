// The global `Office` outside an Office application: the few members a pane and the client read.

/** Highest supported version by requirement set; a set that is not here is not supported. */
export type RequirementSupport = Readonly<Record<string, string>>;

/** What this host answers to: Excel's members as released, up to 1.17 where it has them; the rest answer ApiNotFound. */
export const DEFAULT_SUPPORT: RequirementSupport = {
  ExcelApi: "1.17",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
};

function atLeast(supported: string, wanted: string): boolean {
  const [a = 0, b = 0] = supported.split(".").map(Number);
  const [c = 0, d = 0] = wanted.split(".").map(Number);
  return a > c || (a === c && b >= d);
}

export function isSetSupported(
  support: RequirementSupport,
  set: string,
  version: string | number = "1.1",
): boolean {
  const supported = Object.entries(support).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  return supported !== undefined && atLeast(supported, String(version));
}

/** `Office.actions.associate`d functions, to be called as a ribbon button would. */
const actions = new Map<string, (event: { completed(): void }) => unknown>();

/** Runs a ribbon command's function; settles when it calls `event.completed()`. */
export async function runAction(name: string): Promise<void> {
  const action = actions.get(name);
  if (action === undefined) throw new Error(`No action is associated with ${name}.`);
  await new Promise<void>((resolve, reject) => {
    const answer = action({ completed: resolve });
    if (answer instanceof Promise) answer.catch(reject);
  });
}

/** The client's own `Office` with members of ours in front; some of its own cannot be replaced in place. */
export function withMembers(office: object, members: Record<string, unknown>): object {
  const descriptors = Object.entries(members).map(([name, value]): [string, PropertyDescriptor] => [
    name,
    { value, enumerable: true, configurable: true, writable: true },
  ]);
  return Object.create(office, Object.fromEntries(descriptors)) as object;
}

/** Members to be laid over the client's own `Office` object. */
export function createOffice(
  support: RequirementSupport,
  displayLanguage = "da-DK",
): Record<string, unknown> {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: (callback?: (given: typeof info) => unknown) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage,
      contentLanguage: displayLanguage,
      host: "Excel",
      platform: "OfficeOnline",
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
      officeTheme: {
        bodyBackgroundColor: "#FFFFFF",
        bodyForegroundColor: "#000000",
        controlBackgroundColor: "#F3F2F1",
        controlForegroundColor: "#000000",
        isDarkTheme: false,
      },
      requirements: {
        isSetSupported: (set: string, version?: string | number) => isSetSupported(support, set, version),
      },
    },
    actions: {
      associate: (name: string, action: (event: { completed(): void }) => unknown) => {
        actions.set(name, action);
      },
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  };
}
