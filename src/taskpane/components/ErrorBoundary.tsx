// Keeps the rest of the pane when a part of it cannot be drawn. A new result is a new try.
import { Component } from "react";
import type { ReactNode } from "react";

interface Props {
  /** Drawn instead of the part that failed. */
  readonly fallback: (error: unknown) => ReactNode;
  /** A change of this clears the failure. */
  readonly attempt: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly failure: { readonly error: unknown; readonly attempt: unknown } | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error, attempt: undefined } };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (state.failure === null) return null;
    if (state.failure.attempt === undefined) return { failure: { ...state.failure, attempt: props.attempt } };
    return state.failure.attempt === props.attempt ? null : { failure: null };
  }

  override render(): ReactNode {
    return this.state.failure === null ? this.props.children : this.props.fallback(this.state.failure.error);
  }
}
