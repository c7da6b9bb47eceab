import type { DecisionAspect } from './aspects';
import type { AspectState } from './aspects/AspectState';

/**
 * One cell of the map: how an aspect stands, and the codes of the findings about it.
 * @public
 */
export interface DecisionCell {
  state: AspectState;
  /** Codes such as `handoff.same-party`, sorted; there may be some although the aspect is clear. */
  codes: string[];
}

/**
 * A decision in the map: where it stands in its model, and how clear it is.
 * @public
 */
export interface MappedDecision {
  areaId: string;
  id: string;
  /** For example `spec.areas[account-lifecycle].decisions[account-lock]`. */
  path: string;
  cells: { [aspect in DecisionAspect]: DecisionCell };
  /** Whether it counts for clarity. */
  clear: boolean;
}

/**
 * How many decisions there are, and how many of them are clear. Clarity is `clear / decisions`.
 *
 * @remarks Clear: exactly one accountable party that the catalog knows, a handoff to a party that it knows or one that is declared
 * to be none with its reason, and a cadence (`on-demand` counts).
 * @public
 */
export interface Clarity {
  decisions: number;
  clear: number;
}

/**
 * The decision map of a model, as the sweep stores it: free of the clock.
 * @public
 */
export interface DecisionMap {
  /** In the order of the text. */
  decisions: MappedDecision[];
  clarity: Clarity;
  /** By id of the area. */
  clarityOfAreas: { [areaId: string]: Clarity };
  /** By reference of the accountable party; a decision with several counts for each. */
  clarityOfParties: { [entityRef: string]: Clarity };
  /** Parties that decisions need for clarity and that the catalog does not know, sorted. */
  unknownParties: string[];
}
