import type { RotationSchedule } from '../time/RotationSchedule';
import type { OperatingModel, Rotation } from './types';

/** A rotation with the hours and the zone of its model. */
export function scheduleOfRotation(
  { spec: { businessHours, timeZone } }: OperatingModel,
  rotation: Rotation,
): RotationSchedule {
  return { ...rotation, businessHours, timeZone };
}
