/** Minimum, median and maximum of a figure over the rounds. */
export interface Spread {
  min: number;
  median: number;
  max: number;
}

/** The spread of some samples; not a number where there are none. */
export function spread(samples: number[]): Spread {
  return {
    min: percentile(samples, 0),
    median: medianOf(samples),
    max: percentile(samples, 100),
  };
}

/** The one in the middle; between two, halfway. */
function medianOf(samples: number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

/** The value below which `percent` of the samples lie (nearest rank). */
export function percentile(samples: number[], percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const rank = Math.ceil((percent / 100) * sorted.length) - 1;
  return sorted[Math.min(Math.max(rank, 0), sorted.length - 1)] ?? Number.NaN;
}
