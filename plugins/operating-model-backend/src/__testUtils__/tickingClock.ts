/** A clock that has gone on by a second whenever it is looked at. */
export function tickingClock(start = '2026-11-24T09:00:00Z'): () => Date {
  let time = Date.parse(start);
  return () => {
    time += 1000;
    return new Date(time);
  };
}
