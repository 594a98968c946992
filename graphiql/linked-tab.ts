import { type Tab, tabOf } from './tab.js';

/** The question in the fragment of the address, `#query=…`, by which other pages link one; null where there is none. It is taken out of the address, so that a reload does not bring it back over what was written since. */
export function takeLinkedTab(): Tab | null {
  const query = new URLSearchParams(location.hash.slice(1)).get('query');
  if (query === null) return null;
  history.replaceState(null, '', location.pathname + location.search);
  return tabOf(query);
}
