import { durationInMinutes, parseDuration } from '../../time';

/** The running time of a duration in minutes; 0 where it cannot be read, which its model is told of. */
export function minutesOf(duration: string): number {
  const parsed = parseDuration(duration);
  return parsed.ok ? durationInMinutes(parsed.value) : 0;
}
