import { announce } from "./announcer.js";
import { clock } from "./clock.js";
import { clockTime, fieldValue, fromFieldValue, fullTime } from "./dates.js";
import { h, icon } from "./dom.js";
import { t } from "./i18n.js";
import { nextWorkdayMorning } from "./workdays.js";

/** Shows LocalTeams' time and moves it forward, so that reminders and deadlines can be seen. */
export function clockBar() {
  const time = h("time", { "data-testid": "clock", class: "clock-time" });
  const field = h("input", { type: "datetime-local", "aria-label": t("clockTo"), required: true });
  const problem = h("p", { class: "clock-problem", role: "alert" });

  const show = () => {
    const now = clock.now;
    time.dateTime = now.toISOString();
    time.textContent = clockTime(now);
    time.title = t("clockNow", { time: fullTime(now) });
    field.min = fieldValue(now);
    if (document.activeElement !== field && (!field.value || field.value < field.min)) {
      field.value = field.min;
    }
  };
  const move = async change => {
    problem.textContent = "";
    try {
      await clock.move(change);
      announce(t("clockMoved", { time: fullTime(clock.now) }));
    } catch (error) {
      problem.textContent = t("clockFailed", { reason: error.message });
    }
  };
  const button = (text, change) => h("button", { type: "button", class: "bar-button", onclick: () => move(change()) }, text);

  clock.addEventListener("change", show);
  setInterval(show, 5_000);
  show();
  return h("div", { class: "clock-bar", role: "group", "aria-label": t("clock") },
    icon("clock"), time,
    button(t("plusHour"), () => ({ advance: "01:00:00" })),
    button(t("plusDay"), () => ({ advance: "P1D" })),
    button(t("nextWorkday"), () => ({ to: nextWorkdayMorning(clock.now).toISOString() })),
    h("form", {
      class: "clock-form",
      onsubmit: event => {
        event.preventDefault();
        const to = fromFieldValue(field.value);
        if (to) {
          move({ to: to.toISOString() });
        }
      },
    }, field, h("button", { type: "submit", class: "bar-button" }, t("clockGo"))),
    problem);
}
