// Hears of changes to tables while the pane is open. It only tells: nothing is read, and nothing is recalculated.
import type { TableChange } from "../recalculation";
import { answered } from "./answered";
import type { ExcelLimits } from "./limits";
import { runInExcel } from "./run";

type Handler = OfficeExtension.EventHandlerResult<
  Excel.TableChangedEventArgs | Excel.TableAddedEventArgs | Excel.TableDeletedEventArgs
>;

/**
 * Tells of each change to a wanted table: a cell written, a row come or gone, the table itself added or deleted, by whomever.
 * Changes to other tables, the results among them, are not told. Two syncs; returns how to stop.
 */
export async function watchTables(
  wanted: (tableName: string, all: readonly string[]) => boolean,
  onChange: (change: TableChange) => void,
  limits: ExcelLimits,
): Promise<() => Promise<void>> {
  let names = new Map<string, string>();
  let stopped = false;
  const tell = (table: string | undefined): void => {
    if (!stopped && table !== undefined && wanted(table, [...names.values()])) onChange({ table });
  };
  const look = async (context: Excel.RequestContext): Promise<void> => {
    const { tables } = context.workbook;
    tables.load("items/id,items/name");
    await answered(context.sync(), limits.answerMilliseconds);
    names = new Map(tables.items.map((table) => [table.id, table.name]));
  };
  /** A table that came since the last look is asked for once. */
  const heard = async ({ tableId }: { readonly tableId: string }): Promise<void> => {
    if (!stopped && !names.has(tableId)) await runInExcel(look);
    tell(names.get(tableId));
  };
  const handlers = await runInExcel(async (context): Promise<Handler[]> => {
    const { tables } = context.workbook;
    const added = [
      tables.onChanged.add(heard),
      tables.onAdded.add(heard),
      tables.onDeleted.add((event) => {
        tell(event.tableName);
        return Promise.resolve();
      }),
    ];
    await look(context);
    return added;
  });
  return async () => {
    if (stopped) return;
    stopped = true;
    await stop(handlers, limits);
  };
}

/** Handlers are removed in the context they were added in. */
async function stop(handlers: readonly Handler[], limits: ExcelLimits): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await answered(context.sync(), limits.answerMilliseconds);
  });
}
