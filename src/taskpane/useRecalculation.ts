// The pane's one asynchronous thing: looking for a plan, then recalculating when asked. Everything it knows is a PaneState.
import { useCallback, useEffect, useReducer, useRef } from "react";
import type { Language } from "../wording/language";
import type { PaneServices } from "./services";
import { next } from "./state";
import type { PaneState } from "./state";

export interface Recalculation {
  readonly state: PaneState;
  /** Starts a recalculation; does nothing while one is running. */
  readonly start: () => void;
  /** Builds the plan's tables, then shows the pane as ready; undefined where the add-in cannot build them. */
  readonly createPlan: (() => void) | undefined;
}

export function useRecalculation(services: PaneServices, language: Language): Recalculation {
  const [state, dispatch] = useReducer(next, { kind: "loading" });
  const busy = useRef(false);

  const fail = useCallback(
    (error: unknown) => {
      dispatch({ kind: "failed", problem: services.explain(error) });
    },
    [services],
  );

  useEffect(() => {
    services.hasPlan().then((hasPlan) => {
      dispatch({ kind: "looked", hasPlan });
    }, fail);
  }, [services, fail]);

  const alone = useCallback(
    async (work: () => Promise<void>) => {
      if (busy.current) return;
      busy.current = true;
      try {
        await work();
      } catch (error) {
        fail(error);
      } finally {
        busy.current = false;
      }
    },
    [fail],
  );

  const start = useCallback(() => {
    void alone(async () => {
      dispatch({ kind: "started" });
      const result = await services.recalculate((step) => {
        dispatch({ kind: "step", step });
      });
      dispatch({ kind: "finished", result });
    });
  }, [alone, services]);

  const build = services.createPlan;
  const createPlan =
    build === undefined
      ? undefined
      : () => {
          void alone(async () => {
            await build(language);
            dispatch({ kind: "looked", hasPlan: true });
          });
        };

  return { state, start, createPlan };
}
