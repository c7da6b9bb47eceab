const MINUTE = 60_000;
const DAY = 1440;

/**
 * What the clocks of a zone show at every minute of a stretch of time, as `Intl` says. Nothing here is shared with the code under
 * test: no luxon, and a wall-clock time is found by looking through all minutes.
 */
export class MinuteClock {
  readonly start: number;
  /** Per minute since the start: minutes since 1970 on the clocks of the zone. */
  readonly wall: number[];
  private readonly firstAt = new Map<number, number>();

  constructor(readonly timeZone: string, from: string, days: number) {
    this.start = Date.parse(from);
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    this.wall = [];
    // Clocks change at quarters of an hour at the finest.
    for (let minute = 0; minute < days * DAY; minute += 15) {
      const parts = new Map(
        format
          .formatToParts(this.start + minute * MINUTE)
          .map(({ type, value }) => [type, Number(value)]),
      );
      const shown =
        Date.UTC(
          parts.get('year')!,
          parts.get('month')! - 1,
          parts.get('day')!,
          parts.get('hour')!,
          parts.get('minute')!,
        ) / MINUTE;
      for (let past = 0; past < 15; past += 1) {
        this.wall.push(shown + past);
      }
    }
    this.wall.forEach((shown, minute) => {
      if (!this.firstAt.has(shown)) {
        this.firstAt.set(shown, minute);
      }
    });
  }

  /** The first minute at which the clocks show a time; one that they skip moves by the length of the skip. */
  minuteOf(shown: number): number {
    const first = this.firstAt.get(shown);
    if (first !== undefined) {
      return first;
    }
    if (shown < this.wall[0]) {
      return -Infinity;
    }
    const after = this.wall.findIndex(other => other > shown);
    if (after < 0) {
      return Infinity;
    }
    const skip = this.wall[after] - this.wall[after - 1] - 1;
    return this.firstAt.get(shown + skip)!;
  }

  /** Whether a day, in days since 1970, comes on these clocks. */
  hasDay(day: number): boolean {
    return Array.from({ length: DAY }, (_, minute) => day * DAY + minute).some(
      shown => this.firstAt.has(shown),
    );
  }

  date(minute: number): Date {
    return new Date(this.start + minute * MINUTE);
  }

  minuteAt(instant: string): number {
    return (Date.parse(instant) - this.start) / MINUTE;
  }

  /** Date of a minute on these clocks. */
  day(minute: number): number {
    return Math.floor(this.wall[minute] / DAY);
  }
}

/** `2026-03-08` or `2026-03-08T10:00` as minutes since 1970 on a clock without zone. */
export function minutesOf(local: string): number {
  return Date.parse(local.includes('T') ? `${local}Z` : local) / MINUTE;
}

/** The other way round, with a time. */
export function localOf(minutes: number): string {
  return new Date(minutes * MINUTE).toISOString().slice(0, 16);
}

/** Sixty days around changes of clocks: forward, back, by half an hour, never, and by a whole day. */
export const CLOCKS = [
  new MinuteClock('America/Los_Angeles', '2026-02-10T00:00:00Z', 60),
  new MinuteClock('America/Los_Angeles', '2026-10-05T00:00:00Z', 60),
  new MinuteClock('Europe/Berlin', '2026-03-01T00:00:00Z', 60),
  new MinuteClock('Europe/Berlin', '2026-10-01T00:00:00Z', 60),
  new MinuteClock('Australia/Lord_Howe', '2026-03-10T00:00:00Z', 60),
  new MinuteClock('Australia/Lord_Howe', '2026-09-10T00:00:00Z', 60),
  new MinuteClock('Asia/Kolkata', '2026-03-01T00:00:00Z', 60),
  new MinuteClock('Pacific/Apia', '2011-12-01T00:00:00Z', 60),
];
