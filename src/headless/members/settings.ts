// Excel.SettingCollection: what an add-in keeps with the document. Kept in memory; the file library cannot store it.
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType } from "../protocol/host-object";
import type { Host } from "../model/host";
import { asString } from "./arguments";

const SETTING = objectType<string>({
  name: "Setting",
  id: { property: "_Id", of: (key) => key },
  scalars: {
    Key: { get: (key) => key },
    _Id: { get: (key) => key },
    Value: {
      get: (key, host) => {
        if (!host.settings.has(key)) throw new HostError("ItemNotFound");
        return host.settings.get(key);
      },
      set: (key, value, host) => {
        keep(host, key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, host) => {
      if (!host.settings.delete(key)) throw new HostError("ItemNotFound");
    },
  },
});

function keep(host: Host, key: string, value: unknown): void {
  host.settings.set(key, value === undefined ? null : structuredClone(value));
  host.warn({ kind: "add-in-settings-lost" });
  host.touchLook();
}

function required(key: unknown, host: Host): HostObject {
  const name = asString(key);
  if (!host.settings.has(name)) throw new HostError("ItemNotFound");
  return hostObject(SETTING, name);
}

const SETTINGS = objectType<null>({
  name: "SettingCollection",
  scalars: {},
  items: (_none, host) => [...host.settings.keys()].map((key) => hostObject(SETTING, key)),
  item: (_none, key, host) => required(key, host),
  methods: {
    GetItem: (_none, [key], host) => required(key, host),
    GetItemOrNullObject: (_none, [key], host) =>
      host.settings.has(asString(key)) ? required(key, host) : nullObject("Setting"),
    GetCount: (_none, _args, host) => host.settings.size,
    Add: (_none, [key, value], host) => {
      keep(host, asString(key), value);
      return required(key, host);
    },
  },
});

export function settingsObject(): HostObject {
  return hostObject(SETTINGS, null);
}
