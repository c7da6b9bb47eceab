import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { dateInUtc } from '../../format/formatDate';
import type { ReleaseStream } from './ReleaseStream';

type Freezes = EntityAnswer['releaseCadence']['freezes'];

const DAY = 86_400_000;
/** Room at both ends for the labels, in per cent of the width. */
const MARGIN = 5;

/** The places of the timeline, in per cent of its width. */
export interface Timeline {
  today: number;
  dates: { date: string; x: number; kind: 'previous' | 'next' | 'frozen' }[];
  freezes: { from: string; x: number; width: number }[];
}

/**
 * Lays the release dates out from the previous one, or today, to the last known one. A freeze is cut to what is shown.
 *
 * @param todayDate - the date of today in the zone of the model
 */
export function layOutTimeline(
  stream: Pick<ReleaseStream, 'previous' | 'next'>,
  freezes: Freezes,
  todayDate: string,
): Timeline {
  const today = dateInUtc(todayDate);
  const dates = [
    ...(stream.previous
      ? [{ date: stream.previous, kind: 'previous' as const }]
      : []),
    ...stream.next.map(({ date, frozen }) => ({
      date,
      kind: frozen ? ('frozen' as const) : ('next' as const),
    })),
  ].filter(({ date }) => !Number.isNaN(dateInUtc(date)));
  const times = [today, ...dates.map(({ date }) => dateInUtc(date))];
  const start = Math.min(...times);
  const end = Math.max(...times, start + DAY);
  const x = (time: number) =>
    MARGIN + ((time - start) / (end - start)) * (100 - 2 * MARGIN);

  return {
    today: x(today),
    dates: dates.map(({ date, kind }) => ({
      date,
      kind,
      x: x(dateInUtc(date)),
    })),
    freezes: freezes.flatMap(({ from, to }) => {
      const first = Math.max(dateInUtc(from), start);
      const last = Math.min(dateInUtc(to) + DAY, end);
      return first < last
        ? [{ from, x: x(first), width: x(last) - x(first) }]
        : [];
    }),
  };
}
