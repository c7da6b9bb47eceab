import {
  standingOf,
  type StandingAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';

type Counts = StandingAnswer['own'];

const NONE: Counts = { error: 0, warning: 0, info: 0, unknown: 0 };

/** How something stands of which so much was found. */
export function standing(
  own: Partial<Counts> = {},
  parts: Partial<Counts> = {},
): StandingAnswer {
  return standingOf({ ...NONE, ...own }, { ...NONE, ...parts });
}
