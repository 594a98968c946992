/** The element with an id that the service is known to write into the page. */
export function partOfPage(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
