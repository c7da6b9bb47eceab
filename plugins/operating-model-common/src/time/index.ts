export * from './deadline';
export { coveredWeekIntervals, isCovered, nextOpening } from './coverage';
export * from './membersWithoutTurn';
export * from './momentBefore';
export * from './nextSharedDuty';
export * from './occurrences';
export { nextOnCall, onCallAt, type OnCallPeriod } from './onCall';
export * from './dutiesFrom';
export * from './parseCadence';
export * from './parseDate';
export {
  durationInMinutes,
  parseDuration,
  parseTargetDuration,
  type DurationParts,
} from './parseDuration';
export * from './parseTimeZone';
export { rotationGaps, type RotationGap } from './rotationGaps';
export { checkRotation, type RotationSchedule } from './RotationSchedule';
export type {
  BusinessHours,
  CoverageOptions,
  Instant,
  Parsed,
  Weekday,
} from './types';
