const minute = 60_000;

/** Whether Teams would refresh this card by itself for this person. */
function concerns(refresh, personId) {
  if (refresh?.action?.type !== "Action.Execute") {
    return false;
  }
  return !Array.isArray(refresh.userIds) || refresh.userIds.includes(personId);
}

/**
 * The action that refreshes a card that came into view, or null when it is fresh: at most once a minute,
 * and at once when the card was changed for everyone since this person's own view of it was made.
 * @param {{ base: object, baseAt: Date, view: { card: object, at: string } | null }} shown
 * @param {string} personId
 * @param {Date} now the time of LocalTeams
 */
export function refreshFor({ base, baseAt, view }, personId, now) {
  const isCurrent = view !== null && Date.parse(view.at) >= baseAt.getTime();
  const refresh = isCurrent ? view.card.refresh : base.refresh;
  if (!concerns(refresh, personId) || (isCurrent && now - Date.parse(view.at) < minute)) {
    return null;
  }
  const { id, verb, data } = refresh.action;
  return { type: "Action.Execute", id, verb, data: data ?? {}, trigger: "automatic" };
}

/** Keeps one card from refreshing in a loop, whatever the server answers. */
export class RefreshGuard {
  #version = null;
  #at = null;

  /** True when this version of the card may be refreshed now; counts as done when it says so. */
  allows(version, now) {
    if (version === this.#version && this.#at !== null && now - this.#at < minute) {
      return false;
    }
    this.#version = version;
    this.#at = now;
    return true;
  }
}
