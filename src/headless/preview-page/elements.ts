// The page's elements by id, of the kind the code expects. A page without them is a mistake in preview.html.

/** The element with an id. Throws when it is missing or of another kind. */
export function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`preview.html has no ${kind.name} with the id ${id}.`);
  return found;
}

export function selectElement(id: string): HTMLSelectElement {
  return element(id, HTMLSelectElement);
}
