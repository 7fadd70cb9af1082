import { instantOf, wallClock } from "./dates.js";

const day = 86_400_000;

/** Easter Sunday (Gregorian, the anonymous algorithm of 1876) as a UTC midnight. */
function easter(year) {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** Days on which Dutch municipalities are closed; King's Day moves to Saturday when it falls on a Sunday. */
function holidays(year) {
  const sunday = easter(year);
  const kingsDay = Date.UTC(year, 3, 27);
  return new Set([
    Date.UTC(year, 0, 1), sunday - 2 * day, sunday + day, sunday + 39 * day, sunday + 50 * day,
    new Date(kingsDay).getUTCDay() === 0 ? kingsDay - day : kingsDay,
    ...(year % 5 === 0 ? [Date.UTC(year, 4, 5)] : []),
    Date.UTC(year, 11, 25), Date.UTC(year, 11, 26),
  ]);
}

/** Nine o'clock in Amsterdam on the first working day after the day of `now`. */
export function nextWorkdayMorning(now) {
  const today = wallClock(now);
  let date = Date.UTC(today.year, today.month - 1, today.day);
  do {
    date += day;
  } while ([0, 6].includes(new Date(date).getUTCDay()) || holidays(new Date(date).getUTCFullYear()).has(date));
  const next = new Date(date);
  return instantOf({ year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate(), hour: 9 });
}
