// The pane's asynchronous things, one at a time: looking for a plan, recalculating when asked, and what set-up asks of the workbook.
// What it knows is a PaneState, a sentence on what was last done, and whether the inputs have changed since.
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { PaneWording, StepWord } from "../wording/pane";
import type { PaneServices, Recalculated, Running } from "./services";
import { lastOf, next } from "./state";
import type { PaneState } from "./state";

/** What was done, to be said in whatever language the pane speaks. */
export type Said = (wording: PaneWording) => string;

/** What the workbook was seen to hold before there was a result. */
export interface Found {
  readonly hasPlan: boolean;
  /** The year of the plan it was made for, which is still to be built. */
  readonly carriedYear: number | null;
}

export interface Recalculation {
  readonly state: PaneState;
  /** Undefined until it has been looked at. */
  readonly found: Found | undefined;
  /** Starts a recalculation; does nothing while something is running. */
  readonly start: () => void;
  /** Runs another kind of recalculation, and then says what was done. */
  readonly run: (work: (running: Running) => Promise<Recalculated>, done: Said) => void;
  /** Cancels the one that is running, as long as nothing has been written. */
  readonly cancel: () => void;
  /** Does something else with the workbook, and then says what; afterwards the workbook has a plan. */
  readonly act: (work: () => Promise<Said | undefined>) => void;
  /** Tries again what failed last. */
  readonly retry: () => void;
  readonly said: Said | undefined;
  /** Gives the workbook and the pane the result back that stood before the last recalculation; undefined where that cannot be. */
  readonly undo: (() => void) | undefined;
  /** True while something else than a recalculation is done with the workbook. */
  readonly acting: boolean;
  /** True when what the plan is read from has changed since it was read for the last result. */
  readonly outdated: boolean;
  /** How often it has changed while the pane was open; for what is read beside the result. */
  readonly edits: number;
}

export function useRecalculation(services: PaneServices): Recalculation {
  const [state, dispatch] = useReducer(next, { kind: "loading" });
  const [found, setFound] = useState<Found>();
  const [said, setSaid] = useState<Said>();
  const [outdated, setOutdated] = useState(false);
  const [edits, setEdits] = useState(0);
  const [acting, setActing] = useState(false);
  const lastSaid = useRef<Said>(undefined);
  useEffect(() => {
    lastSaid.current = said;
  }, [said]);
  const busy = useRef(false);
  const running = useRef<AbortController>(undefined);
  /** What was done last; undefined while nothing but looking was. */
  const last = useRef<() => Promise<void>>(undefined);
  /** What was shown before the last recalculation, and whether it was out of date. */
  const former = useRef<{ readonly result: Recalculated | undefined; readonly outdated: boolean }>(undefined);

  const fail = useCallback(
    (error: unknown) => {
      dispatch({ kind: "failed", problem: services.explain(error) });
    },
    [services],
  );

  const look = useCallback(async () => {
    dispatch({ kind: "looking" });
    const hasPlan = await services.hasPlan();
    // Known before the rest is looked at: where that cannot be read, a plan can still be created.
    setFound({ hasPlan, carriedYear: null });
    if (!hasPlan) setFound({ hasPlan, carriedYear: await services.carriedYear() });
    dispatch({ kind: "looked", hasPlan });
  }, [services]);

  const alone = useCallback(
    async (work: () => Promise<void>) => {
      if (busy.current) return;
      busy.current = true;
      last.current = work;
      const before = lastSaid.current;
      setSaid(undefined);
      try {
        await work();
      } catch (error) {
        fail(error);
        // What was done before still stands, and can still be taken back.
        setSaid(() => before);
      } finally {
        busy.current = false;
      }
    },
    [fail],
  );

  // Looking keeps nobody from anything.
  const begin = useCallback(() => {
    last.current = undefined;
    look().catch(fail);
  }, [look, fail]);
  useEffect(begin, [begin]);

  const result = lastOf(state);
  const hasResult = result !== undefined;
  useEffect(() => {
    if (!hasResult) return undefined;
    const watching = services.watchInputs(() => {
      setOutdated(true);
      setEdits((before) => before + 1);
    });
    const untold = () => {
      setSaid(() => (words: PaneWording) => words.outdated.untold);
    };
    watching.catch(untold);
    return () => {
      watching.then((stop) => stop?.()).catch(untold);
    };
  }, [services, hasResult]);

  const run = useCallback(
    (work: (running: Running) => Promise<Recalculated>, done?: Said) => {
      void alone(async () => {
        dispatch({ kind: "started" });
        const aborting = new AbortController();
        running.current = aborting;
        const onStep = (step: StepWord) => {
          if (step === "reading") setOutdated(false);
          dispatch({ kind: "step", step });
        };
        try {
          const found = await work({ onStep, signal: aborting.signal });
          former.current = { result, outdated };
          dispatch({ kind: "finished", result: found });
          setSaid(() => done);
        } catch (error) {
          // The result that is kept is as old as it was.
          if (outdated) setOutdated(true);
          throw error;
        }
      });
    },
    [alone, result, outdated],
  );

  const start = useCallback(() => {
    run(services.recalculate);
  }, [run, services]);

  const cancel = useCallback(() => {
    running.current?.abort();
  }, []);

  const act = useCallback(
    (work: () => Promise<Said | undefined>) => {
      void alone(async () => {
        setActing(true);
        try {
          const done = await work();
          setFound({ hasPlan: true, carriedYear: null });
          dispatch({ kind: "acted" });
          setSaid(() => done);
        } finally {
          setActing(false);
        }
      });
    },
    [alone],
  );

  // A failure leaves the last result as it is; whether it still is the one in the workbook is looked at first.
  const undoing = state.kind === "done" || state.kind === "failed" ? state.last?.undo : undefined;
  const undo = useCallback(() => {
    act(async () => {
      await undoing?.();
      dispatch({ kind: "undone", former: former.current?.result });
      if (former.current?.outdated === true) setOutdated(true);
      return (words) => words.undone;
    });
  }, [act, undoing]);

  const retry = useCallback(() => {
    if (last.current === undefined) begin();
    else void alone(last.current);
  }, [alone, begin]);

  const canUndo = undoing !== undefined && !acting;
  return {
    state,
    found,
    start,
    run,
    cancel,
    act,
    retry,
    said,
    undo: canUndo ? undo : undefined,
    acting,
    outdated,
    edits,
  };
}
