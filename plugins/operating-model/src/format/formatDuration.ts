const ISO_DURATION =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const UNITS = [
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
] as const;

/** The parts of an ISO 8601 duration that are not zero, `PT90M` as an hour and 30 minutes; undefined for other text. */
export function durationParts(
  text: string,
): { unit: (typeof UNITS)[number]; amount: number }[] | undefined {
  const match = ISO_DURATION.exec(text);
  if (!match) {
    return undefined;
  }
  const amounts = UNITS.map((_, index) => Number(match[index + 1] ?? 0));
  amounts[4] += Math.floor(amounts[5] / 60);
  amounts[5] %= 60;
  return UNITS.map((unit, index) => ({ unit, amount: amounts[index] })).filter(
    ({ amount }) => amount > 0,
  );
}

/** An ISO 8601 duration for people: `15 min`, `1 hr, 30 min`, `1 day`. Text that is none stays as it is. */
export function formatDuration(text: string, locale: string): string {
  const parts = durationParts(text);
  if (!parts || parts.length === 0) {
    return text;
  }
  return parts
    .map(({ unit, amount }) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: ['hour', 'minute', 'second'].includes(unit)
          ? 'short'
          : 'long',
      }).format(amount),
    )
    .join(' ');
}
