/** At most this many people side by side. */
export const mostPanes = 3;

/** Who is on the page and which chat each has open, from `?people=sanne,joost&chats=initiatieven,bot`. */
export function readLayout(people) {
  const query = new URLSearchParams(location.search);
  const list = name => (query.get(name) ?? "").split(",");
  const chats = list("chats");
  const known = new Set(people.map(person => person.key));
  const seen = new Set();
  const panes = list("people")
    .map((person, index) => ({ person, chat: chats[index] || null }))
    .filter(({ person }) => known.has(person) && !seen.has(person) && seen.add(person))
    .slice(0, mostPanes);
  if (panes.length > 0) {
    return panes;
  }
  return people.slice(0, window.innerWidth >= 1100 ? 2 : 1).map(person => ({ person: person.key, chat: null }));
}

/** Keeps the layout in the address, so that a page that is loaded again, or shared, looks the same. */
export function writeLayout(panes) {
  const url = new URL(location.href);
  url.searchParams.set("people", panes.map(pane => pane.person).join(","));
  url.searchParams.set("chats", panes.map(pane => pane.chat ?? "").join(","));
  // Commas are allowed in a query, and this address is read by people.
  history.replaceState(null, "", url.href.replaceAll("%2C", ","));
}
