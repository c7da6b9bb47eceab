import { deadline } from '../deadline';
import { nextOccurrences } from '../occurrences';
import { nextOnCall, onCallAt } from '../onCall';
import { parseCadence } from '../parseCadence';
import { WEEKLY } from './rotation';

/** Answers around changes of clocks, also at times that come twice or never, as one text. */
export function answers(): string {
  const cadences = ['weekly', 'monthly', 'RRULE:FREQ=MONTHLY;BYDAY=3TU'];
  const days = [
    '2026-03-08T02:30:00-08:00',
    '2026-11-01T01:30:00-07:00',
    '2026-11-01T01:30:00-08:00',
    '2026-12-31T23:59:59-08:00',
  ];
  const handoffs = ['01:30', '02:30', '10:00'];
  return JSON.stringify(
    days.flatMap(at => [
      handoffs.map(time => {
        const schedule = { ...WEEKLY, shift: 'P1D', handoffAt: { time } };
        return [onCallAt(schedule, at), nextOnCall(schedule, at)];
      }),
      cadences.map(text => {
        const cadence = parseCadence(text);
        return (
          cadence.ok &&
          nextOccurrences(cadence.value, {
            periodsFrom: '2026-01-06',
            timeZone: WEEKLY.timeZone,
            from: at,
            count: 3,
          })
        );
      }),
      ['PT1H', 'P1D', 'P1DT2H'].map(target =>
        (['24x7', '24x5', 'business-hours'] as const).map(coverage =>
          deadline({ ...WEEKLY, coverage, target, reportedAt: at }),
        ),
      ),
    ]),
    undefined,
    1,
  );
}
