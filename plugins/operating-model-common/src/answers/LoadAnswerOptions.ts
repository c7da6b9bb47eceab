import type { LoadAnswer } from '../api/loadSchemas';
import type { PartyView } from '../catalog/types';
import type { DecisionMap } from '../decisions/types';
import type { OperatingModel } from '../model/types';

/**
 * What is known of the models whose load is asked for.
 * @public
 */
export interface LoadAnswerOptions {
  /** Those that count; their decisions, queues and rotations are joined. */
  models: readonly OperatingModel[];
  /** The decision map of each model, by its reference. */
  maps: ReadonlyMap<string, Pick<DecisionMap, 'decisions'>>;
  /** Ids of areas: only their decisions count then, since queues, rotations and components belong to no area. */
  areas?: readonly string[];
  /** The parties that are asked for; what others carry still counts for shares and concentration. */
  only?: ReadonlySet<string>;
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  /** How many components of a tier an owner has, one item for each owner and tier. */
  components: readonly { owner: string; tier?: string; entities: number }[];
  /** The numbers that the load is held to, as `loadLimits` gives them. */
  limits: LoadAnswer['limits'];
}
