import { api } from "./api.js";

/** The clock of LocalTeams: the server's time, which may be days ahead of the computer's. */
class Clock extends EventTarget {
  #ahead = 0;

  /** Now, as LocalTeams has it. */
  get now() {
    return new Date(Date.now() + this.#ahead);
  }

  /** Asks the server for its time; raises `change`. */
  async refresh() {
    this.#take(await api.clock());
  }

  /** Moves the clock by a duration (`01:00:00`, `P1D`) or to an instant, for everyone. */
  async move(change) {
    await api.moveClock(change);
    await this.refresh();
  }

  #take({ now }) {
    this.#ahead = Date.parse(now) - Date.now();
    this.dispatchEvent(new Event("change"));
  }
}

export const clock = new Clock();
