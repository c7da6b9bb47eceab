/** A moment as `2026-11-24T15:20:00+01:00`, in the zone of the reader. */
export function toIsoWithOffset(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(
    size % 60,
  )}`;
  return `${toLocalInput(date)}:${pad(date.getSeconds())}${offset}`;
}

/** A moment as a field for date and time shows it: `2026-11-24T15:20`, in the zone of the reader. */
export function toLocalInput(date: Date): string {
  const day = [
    String(date.getFullYear()).padStart(4, '0'),
    pad(date.getMonth() + 1),
    pad(date.getDate()),
  ].join('-');
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
