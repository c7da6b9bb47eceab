import type { PartyView } from '../catalog/types';
import {
  concentrationOf,
  postsOf,
  stopsWithout,
  truckFactorOf,
  type Post,
} from '../load';
import { narrowToAreas } from '../load/narrowToAreas';
import type { Decision, OperatingModel } from '../model/types';
import type { AreaLoad, Concentration, LoadAnswer } from '../api/loadSchemas';
import type { LoadSum, PartyLoad } from '../api/partyLoadSchemas';
import type { LoadLists } from '../api/loadListSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { answerOrphaned } from './answerOrphaned';
import { answerStops } from './answerStops';
import type { LoadAnswerOptions } from './LoadAnswerOptions';
import { partyLoads } from './partyLoads';
import { sumLoads } from './sumLoads';

/** A factor with more parties is no bottleneck. */
const TRUCK_PARTIES = 20;

/**
 * The load, each list whole and in its order.
 * @public
 */
export interface Load {
  parties: PartyLoad[];
  sum: LoadSum;
  concentration: Concentration;
  lists: LoadLists;
  limits: LoadAnswer['limits'];
}

/**
 * What each party carries, how evenly that is spread, and what nobody carries. Pure and free of the clock.
 * @public
 */
export function assembleLoad(options: LoadAnswerOptions): Load {
  const { areas, only, parties, limits } = options;
  const models = areas
    ? options.models.map(model => narrowToAreas(model, areas))
    : options.models;
  const decisions = models.flatMap(decisionsOf);
  const posts = models.flatMap(model => postsOf(model));
  const isAskedFor = ({ party }: { party: string }) => !only || only.has(party);
  const stops = stopsWithout(models, parties).filter(isAskedFor);
  const loads = partyLoads({
    ...options,
    models,
    components: areas ? [] : options.components,
    posts,
    stops,
  });
  const orphaned = answerOrphaned(models, parties);
  return {
    parties: loads,
    sum: sumLoads(loads),
    concentration: answerConcentration(posts, decisions, parties),
    lists: {
      areas: answerAreas(models, parties),
      stops: stops.map(stopping =>
        answerStops(stopping, decisions.length, parties),
      ),
      orphanedDecisions: orphaned.decisions,
      orphanedQueues: orphaned.queues,
      orphanedRotations: orphaned.rotations,
      orphanedIssueClasses: orphaned.issueClasses,
    },
    limits,
  };
}

/** Most concentrated first, those without posts last. */
function answerAreas(
  models: readonly OperatingModel[],
  parties: ReadonlyMap<string, PartyView>,
): AreaLoad[] {
  return models
    .flatMap(model =>
      model.spec.areas.map(({ id, title, decisions }) => ({
        model: model.entityRef,
        id,
        title: title ?? id,
        concentration: answerConcentration(
          postsOf(model, id),
          decisions,
          parties,
        ),
      })),
    )
    .sort(
      (one, other) =>
        (other.concentration.normalised ?? -1) -
        (one.concentration.normalised ?? -1),
    );
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
  const { truckFactor, truckParties } = truckFactorOf(decisions, parties);
  return {
    ...concentration,
    topShare: topShare && {
      party: answerDecisionParty(parties, topShare.party),
      share: topShare.share,
    },
    truckFactor,
    truckParties: truckParties.slice(0, TRUCK_PARTIES),
  };
}
