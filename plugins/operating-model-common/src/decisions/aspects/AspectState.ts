/**
 * How one aspect of a decision stands. `clear`: it is there and holds; `absent`: nobody wrote it; `ambiguous`: several
 * parties are accountable; `unresolvable`: a party that the catalog does not know, or a group without people;
 * `aspirational`: a surface that does not exist; `unverified`: nobody has looked at it yet, which counts neither as clear
 * nor as a gap.
 * @public
 */
export const ASPECT_STATES = [
  'clear',
  'absent',
  'ambiguous',
  'unresolvable',
  'aspirational',
  'unverified',
] as const;

/** @public */
export type AspectState = (typeof ASPECT_STATES)[number];
