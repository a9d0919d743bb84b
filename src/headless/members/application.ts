// Excel.Application: how the workbook is calculated.
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import { oneOf } from "./arguments";

const CULTURE_NUMBERS = objectType<null>({
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: () => "." },
    NumberGroupSeparator: { get: () => "," },
  },
});

const CULTURE = objectType<null>({
  name: "CultureInfo",
  scalars: { Name: { get: () => "en-US" } },
  links: { NumberFormat: () => hostObject(CULTURE_NUMBERS, null) },
});

const APPLICATION = objectType<null>({
  name: "Application",
  scalars: {
    CalculationMode: {
      get: (_none, host) => host.calculationMode,
      set: (_none, value, host) => {
        host.setCalculationMode(oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const));
      },
    },
    CalculationState: { get: (_none, host) => host.calculationState },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: () => hostObject(CULTURE, null) },
  methods: {
    Calculate: (_none, [type], host) => {
      host.calculate(oneOf(type, ["Recalculate", "Full", "FullRebuild"] as const) !== "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: (_none, _args, host) => {
      host.suspendCalculation();
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export function applicationObject(): HostObject {
  return hostObject(APPLICATION, null);
}
