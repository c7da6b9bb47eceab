const ROTATION = 'rotation:';

/**
 * The id of the rotation that a step of an escalation path notifies; undefined where it notifies a party.
 *
 * @param notify - as the step has it, for example `rotation:first-line`
 * @public
 */
export function notifiedRotation(notify: string): string | undefined {
  return notify.startsWith(ROTATION)
    ? notify.slice(ROTATION.length)
    : undefined;
}
