import { accountableOf } from '../model/accountableOf';
import { compareTexts } from '../wording/compareTexts';
import type { Post, StopsWithout } from '../load';
import type { PartyLoad } from '../api/partyLoadSchemas';
import { answerDecisionParty } from './answerDecisionParty';
import { emptyLoad } from './emptyLoad';
import type { LoadAnswerOptions } from './LoadAnswerOptions';

/** What each party carries: most posts first, then by reference. */
export function partyLoads(
  options: Omit<LoadAnswerOptions, 'areas' | 'limits'> & {
    posts: readonly Post[];
    stops: readonly StopsWithout[];
  },
): PartyLoad[] {
  const { models, maps, only, parties, components, posts, stops } = options;
  const loads = new Map<string, PartyLoad>();
  const loadOf = (party: string): PartyLoad => {
    const known = loads.get(party);
    if (known) {
      return known;
    }
    const load = { party: answerDecisionParty(parties, party), ...emptyLoad() };
    loads.set(party, load);
    return load;
  };

  for (const { entityRef, spec } of models) {
    const clear = new Set(
      maps
        .get(entityRef)
        ?.decisions.filter(decision => decision.clear)
        .map(({ id }) => id),
    );
    for (const decision of spec.areas.flatMap(({ decisions }) => decisions)) {
      for (const party of accountableOf(decision)) {
        const { decisions, clarity } = loadOf(party);
        decisions.accountable += 1;
        clarity.decisions += 1;
        clarity.clear += clear.has(decision.id) ? 1 : 0;
      }
      if (decision.deputy !== undefined) {
        loadOf(decision.deputy).decisions.deputy += 1;
      }
      for (const role of ['responsible', 'consulted', 'informed'] as const) {
        for (const party of new Set(decision[role])) {
          loadOf(party).decisions[role] += 1;
        }
      }
      if (decision.handoff && 'to' in decision.handoff) {
        loadOf(decision.handoff.to).decisions.handoff += 1;
      }
    }
    for (const queue of spec.queues) {
      for (const role of ['owner', 'deputy'] as const) {
        const party = queue[role];
        if (party !== undefined) {
          loadOf(party).queues[role] += 1;
        }
      }
    }
    for (const { owner } of spec.rotations) {
      if (owner !== undefined) {
        loadOf(owner).rotations += 1;
      }
    }
  }
  for (const { owner, tier, entities } of components) {
    loadOf(owner).components.push({ tier, entities });
  }
  for (const { party } of posts) {
    const load = loadOf(party);
    load.posts += 1;
    load.share = load.posts / posts.length;
  }
  for (const { party, decisions } of stops) {
    loadOf(party).stops = decisions.length;
  }

  return [...loads.values()]
    .filter(({ party }) => !only || only.has(party.entityRef))
    .sort(
      (a, b) =>
        b.posts - a.posts || compareTexts(a.party.entityRef, b.party.entityRef),
    );
}
