import { culture, t } from "./i18n.js";

/** The sample municipality's time zone: every time on the page is in it, wherever the browser is. */
export const timeZone = "Europe/Amsterdam";

const dayAndTime = new Intl.DateTimeFormat(culture, {
  timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit",
});
const shortDayAndTime = new Intl.DateTimeFormat(culture, {
  timeZone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});
const clockFace = new Intl.DateTimeFormat(culture, {
  timeZone, weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
});
const timeOnly = new Intl.DateTimeFormat(culture, { timeZone, hour: "2-digit", minute: "2-digit" });
const dayOnly = new Intl.DateTimeFormat(culture, { timeZone, weekday: "long", day: "numeric", month: "long" });
const shortDay = new Intl.DateTimeFormat(culture, { timeZone, day: "numeric", month: "numeric" });
const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  hourCycle: "h23",
});

/** The wall clock in Amsterdam at an instant: `{ year, month, day, hour, minute, second }`. */
export function wallClock(date) {
  return Object.fromEntries(parts.formatToParts(date)
    .filter(part => part.type !== "literal")
    .map(part => [part.type, Number(part.value)]));
}

/** The instant at which the clocks in Amsterdam say this; in the hour that is skipped in March, an hour later. */
export function instantOf({ year, month, day, hour = 0, minute = 0 }) {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  let guess = wanted;
  for (let pass = 0; pass < 2; pass += 1) {
    const seen = wallClock(new Date(guess));
    guess += wanted - Date.UTC(seen.year, seen.month - 1, seen.day, seen.hour, seen.minute);
  }
  return new Date(guess);
}

const pad = value => String(value).padStart(2, "0");

/** `2026-11-23T09:00`, as a date-time field wants it, in Amsterdam. */
export function fieldValue(date) {
  const c = wallClock(date);
  return `${c.year}-${pad(c.month)}-${pad(c.day)}T${pad(c.hour)}:${pad(c.minute)}`;
}

/** The instant that a date-time field holds, or null when it is empty or impossible. */
export function fromFieldValue(value) {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value);
  if (!match) {
    return null;
  }
  const [year, month, day, hour, minute] = match.slice(1).map(Number);
  return instantOf({ year, month, day, hour, minute });
}

/** Days since 1970 on the calendar of Amsterdam. */
export function dayNumber(date) {
  const c = wallClock(date);
  return Date.UTC(c.year, c.month - 1, c.day) / 86_400_000;
}

export const fullTime = date => dayAndTime.format(date);
export const clockTime = date => clockFace.format(date);

/** "14:05" on the same day, "ma 23 nov 14:05" on another. */
export function messageTime(date, now) {
  return dayNumber(date) === dayNumber(now) ? timeOnly.format(date) : shortDayAndTime.format(date);
}

/** For the list of chats: the time today, the date before. */
export function listTime(date, now) {
  return dayNumber(date) === dayNumber(now) ? timeOnly.format(date) : shortDay.format(date);
}

/** The heading above the messages of one day. */
export function dayHeading(date, now) {
  const ago = dayNumber(now) - dayNumber(date);
  return ago === 0 ? t("today") : ago === 1 ? t("yesterday") : dayOnly.format(date);
}
