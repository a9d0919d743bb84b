// The pane's turn: what it may wait for at most, and how it is let in.

/** Work lasts this long before others have their turn. The pane must not stand still longer than 50 ms; what is under way is finished first. */
export const TURN_MILLISECONDS = 10;

/** Lets events that wait be handled first. */
export function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
