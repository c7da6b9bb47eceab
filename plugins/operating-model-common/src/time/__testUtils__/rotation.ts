import type { RotationSchedule } from '../RotationSchedule';

/** A weekly rotation of three in California; the first shift begins on Tuesday, 6 January 2026. */
export const WEEKLY: RotationSchedule = {
  members: ['user:default/ana', 'user:default/bo', 'user:default/cy'],
  startsOn: '2026-01-06',
  shift: 'P7D',
  handoffAt: { weekday: 'tuesday', time: '10:00' },
  overrides: [],
  coverage: '24x7',
  businessHours: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '09:00',
    to: '17:00',
    holidays: ['2026-12-25'],
  },
  timeZone: 'America/Los_Angeles',
};
