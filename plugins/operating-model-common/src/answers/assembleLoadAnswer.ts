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
import type { Concentration, LoadAnswer } from '../api/loadSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { answerOrphaned } from './answerOrphaned';
import { answerStops } from './answerStops';
import type { LoadAnswerOptions } from './LoadAnswerOptions';
import { partyLoads } from './partyLoads';

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
