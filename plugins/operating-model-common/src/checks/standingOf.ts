import type { FindingSeverity } from './Check';
import { countBySeverity } from './countBySeverity';
import { splitToldOfModel, type Told } from './Told';

/**
 * Findings by severity, and how many questions of rules could not be answered although they were asked.
 * @public
 */
export type StandingCounts = { [severity in FindingSeverity]: number } & {
  unknown: number;
};

/**
 * Whether anything is wrong, and of what that is said. Counted apart, since lists rank by what is an entity's own.
 * @public
 */
export interface Standing {
  /** `in-order` only where nothing was found and everything that was asked could be answered. */
  state: 'wrong' | 'not-known' | 'in-order';
  /** Of the entity or the model itself. */
  own: StandingCounts;
  /** Of an entity the parts of its model that it uses, of a model its parts. */
  parts: StandingCounts;
}

/**
 * The one answer to "is anything wrong here", for whoever asks: a page, a card, a row of a list, a model.
 * @public
 */
export function standingOf(
  own: StandingCounts,
  parts: StandingCounts,
): Standing {
  const isWrong = foundIn(own) + foundIn(parts) > 0;
  const isUnknown = own.unknown + parts.unknown > 0;
  const otherwise = isUnknown ? 'not-known' : 'in-order';
  return { state: isWrong ? 'wrong' : otherwise, own, parts };
}

/**
 * How a model stands: what is said of it as a whole is its own.
 * @public
 */
export function standingOfModel(told: Told): Standing {
  const { own, parts } = splitToldOfModel(told);
  return standingOf(countTold(own), countTold(parts));
}

/**
 * What is said, counted.
 * @public
 */
export function countTold({ findings, notKnown }: Told): StandingCounts {
  return { ...countBySeverity(findings), unknown: notKnown.length };
}

/**
 * How many findings were counted, of whatever severity.
 * @public
 */
export function foundIn({
  error,
  warning,
  info,
}: Pick<StandingCounts, FindingSeverity>): number {
  return error + warning + info;
}
