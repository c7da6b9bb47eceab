/** The parts of a model that somebody carries: an area or a decision, a queue, a rotation. */
const PART =
  /^spec\.(?:areas\[[^\]]*\](?:\.decisions\[[^\]]*\])?|(?:queues|rotations)\[[^\]]*\])/;

/** The part of a model that a place is in; undefined where it is in none of these. */
export function partOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : PART.exec(path)?.[0];
}
