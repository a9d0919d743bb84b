// Excel.RangeAreas: several blocks of one sheet, and Excel.RangeCollection, the blocks one by one.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, objectType, type HostObject } from "../protocol/host-object";
import { manyObjects } from "../protocol/many";
import { fullAddress, isEntireColumn, isEntireRow, type Area } from "../model/area";
import type { Host } from "../model/host";
import { asAreaOn, asInteger, asString } from "./arguments";
import { formatObject } from "./format";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** At least one block, all of one sheet. */
interface Areas {
  readonly sheet: Worksheet;
  readonly blocks: readonly Area[];
}

const BLOCKS = objectType<Areas>({
  name: "RangeCollection",
  scalars: {},
  items: ({ blocks }) => blocks.map(rangeObject),
  methods: {
    GetCount: ({ blocks }) => blocks.length,
    GetItemAt: ({ blocks }, [index]) => {
      const block = blocks[asInteger(index)];
      if (block === undefined) throw new HostError("InvalidArgument");
      return rangeObject(block);
    },
  },
});

const RANGE_AREAS = objectType<Areas>({
  name: "RangeAreas",
  keptByReference: true,
  scalars: {
    Address: { get: ({ blocks }) => blocks.map((block) => fullAddress(block)).join(", ") },
    AreaCount: { get: ({ blocks }) => blocks.length },
    CellCount: { get: ({ blocks }) => blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
    IsEntireColumn: { get: ({ blocks }) => blocks.every(isEntireColumn) },
    IsEntireRow: { get: ({ blocks }) => blocks.every(isEntireRow) },
  },
  links: {
    Areas: (areas) => hostObject(BLOCKS, areas),
    Format: ({ blocks }) => manyObjects(blocks.map(formatObject)),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
});

/** Null for no blocks. */
export function areasOrNull(sheet: Worksheet, blocks: readonly Area[]): HostObject {
  return blocks.length === 0 ? nullObject("RangeAreas") : hostObject(RANGE_AREAS, { sheet, blocks });
}

/** Between blocks; not within a sheet's name in quotes. */
const BETWEEN = /[,;](?=(?:[^']*'[^']*')*[^']*$)/;

/** The blocks of an address with commas or semicolons between them. */
export function areasOfAddress(address: unknown, sheet: Worksheet, host: Host): HostObject {
  const blocks = asString(address).split(BETWEEN);
  return areasOrNull(
    sheet,
    blocks.map((block) => asAreaOn(block.trim(), sheet, host)),
  );
}
