import { api } from "./api.js";

const names = ["message", "update", "delete", "view", "typing", "read", "chats", "clock"];

/**
 * The server's events for one person. A browser allows few connections to one server, so a page in the
 * background gives its connection back, and catches up when it is looked at again.
 */
export class Events {
  #person;
  #onEvent;
  #onConnected;
  #onLost;
  #source = null;
  #wasLost = false;

  /** @param {{ person: string, onEvent: (name: string, data: object) => void, onConnected: () => void, onLost: () => void }} options */
  constructor({ person, onEvent, onConnected, onLost }) {
    this.#person = person;
    this.#onEvent = onEvent;
    this.#onConnected = onConnected;
    this.#onLost = onLost;
    document.addEventListener("visibilitychange", this.#onVisibility);
    this.#open();
  }

  dispose() {
    document.removeEventListener("visibilitychange", this.#onVisibility);
    this.#close();
  }

  #onVisibility = () => (document.hidden ? this.#close() : this.#open());

  #open() {
    if (this.#source || document.hidden) {
      return;
    }
    const source = new EventSource(api.eventsAddress(this.#person));
    this.#source = source;
    source.addEventListener("open", () => { this.#wasLost = false; this.#onConnected(); });
    source.addEventListener("error", () => this.#lost(source));
    for (const name of names) {
      source.addEventListener(name, event => this.#onEvent(name, parse(event.data)));
    }
  }

  /** The browser tries again by itself, except after an answer that is not a stream: then this does. */
  #lost(source) {
    if (!this.#wasLost) {
      this.#wasLost = true;
      this.#onLost();
    }
    if (source.readyState === EventSource.CLOSED && source === this.#source) {
      this.#source = null;
      setTimeout(() => this.#open(), 2_000);
    }
  }

  #close() {
    this.#source?.close();
    this.#source = null;
  }
}

function parse(data) {
  try {
    return JSON.parse(data) ?? {};
  } catch {
    return {};
  }
}
