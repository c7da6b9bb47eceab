/** Of places in a model, such as `spec.queues` and `spec.queues[billing]`, the innermost that holds another: `spec.queues[billing].owner`. */
export function longestPrefix(
  part: string,
  places: readonly string[],
): string | undefined {
  return places
    .filter(
      place =>
        place !== '' &&
        part.startsWith(place) &&
        ['', '.', '['].includes(part.charAt(place.length)),
    )
    .sort((one, other) => other.length - one.length)[0];
}
