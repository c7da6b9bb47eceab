import type { PartyView } from '../../catalog/types';
import type { DecisionMap } from '../../decisions/types';
import {
  concentrationOf,
  postsOf,
  stopsWithout,
  truckFactorOf,
  type Post,
} from '../../load';
import { narrowToAreas } from '../../load/narrowToAreas';
import type { Decision, OperatingModel } from '../../model/types';
import type { Concentration, LoadAnswer } from '../loadSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { answerOrphaned } from './answerOrphaned';
import { answerStops } from './answerStops';
import { partyLoads } from './partyLoads';

/**
 * What is known of the models whose load is asked for.
 * @public
 */
export interface LoadAnswerOptions {
  /** Those that count; their decisions, queues and rotations are joined. */
  models: readonly OperatingModel[];
  /** The decision map of each model, by its reference. */
  maps: ReadonlyMap<string, DecisionMap>;
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

/**
 * What each party carries, how evenly that is spread, and what nobody carries. Pure and free of the clock.
 * @public
 */
export function assembleLoadAnswer(options: LoadAnswerOptions): LoadAnswer {
  const { areas, only, parties, limits } = options;
  const models = areas
    ? options.models.map(model => narrowToAreas(model, areas))
    : options.models;
  const decisions = models.flatMap(decisionsOf);
  const posts = models.flatMap(model => postsOf(model));
  const isAskedFor = ({ party }: { party: string }) => !only || only.has(party);
  const stops = stopsWithout(models, parties).filter(isAskedFor);
  return {
    parties: partyLoads({
      ...options,
      models,
      components: areas ? [] : options.components,
      posts,
      stops,
    }),
    concentration: answerConcentration(posts, decisions, parties),
    areas: models.flatMap(model =>
      model.spec.areas.map(({ id, title, decisions: ofArea }) => ({
        model: model.entityRef,
        id,
        title: title ?? id,
        concentration: answerConcentration(postsOf(model, id), ofArea, parties),
      })),
    ),
    stops: stops.map(stopping =>
      answerStops(stopping, decisions.length, parties),
    ),
    orphaned: answerOrphaned(models, parties),
    limits,
  };
}

function decisionsOf(model: OperatingModel): Decision[] {
  return model.spec.areas.flatMap(({ decisions }) => decisions);
}

function answerConcentration(
  posts: readonly Post[],
  decisions: readonly Decision[],
  parties: ReadonlyMap<string, PartyView>,
): Concentration {
  const { topShare, ...concentration } = concentrationOf(posts);
  return {
    ...concentration,
    topShare: topShare && {
      party: answerDecisionParty(parties, topShare.party),
      share: topShare.share,
    },
    ...truckFactorOf(decisions, parties),
  };
}
