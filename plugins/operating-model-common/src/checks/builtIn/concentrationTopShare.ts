import { accountableOf } from '../../model/accountableOf';
import { concentrationOf, postsOf, type Post } from '../../load';
import type { OperatingModel } from '../../model/types';
import { areasFragment } from '../fixes/areasFragment';
import { createFix } from '../fixes/createFix';
import type { Fragment } from '../fixes/Fragment';
import { GroupPlaceholders } from '../fixes/GroupPlaceholders';
import { groupsByLoad } from '../fixes/groupsByLoad';
import { proposeMoves, type Spread } from '../fixes/proposeMoves';
import { thresholdEvidence } from '../thresholdEvidence';
import type { FindingDraft, ModelRuleContext, Rule } from '../Rule';

const parameters = {
  warnAbove: {
    default: 30,
    meaning:
      'Percent of all posts that one party may carry, or twice an even share where that is more',
    source: 'Our own, as is twice an even share',
  },
  failAbove: {
    default: 50,
    meaning:
      'Percent of all posts that one party may carry, however few parties there are',
    source: 'Our own: most of the suite stops with one party',
  },
  minimumPosts: {
    default: 10,
    meaning: 'Posts from which on the share is looked at',
    source: 'Our own: of fewer, a share says little',
  },
};

/** Of the whole model only: that one team carries an area is how teams own areas. */
export const concentrationTopShare: Rule = {
  code: 'concentration.top-share',
  title: 'One party carries too much',
  severity: 'warning',
  source: {
    title:
      'US merger guidelines 2023, guideline 1: concentration and the share of the largest, as they are measured in markets',
    url: 'https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1',
  },
  parameters,
  checkModel(context) {
    const { model, state, parameter } = context;
    const posts = postsOf(model);
    const { parties, normalised, effectiveOwners, topShare } =
      concentrationOf(posts);
    if (!topShare || posts.length < parameter('minimumPosts')) {
      return [];
    }
    const { party, share } = topShare;
    const carried = posts.filter(post => post.party === party).length;
    const limit = limitFor(
      { top: carried, posts: posts.length, parties },
      parameter,
    );
    if (!limit) {
      return [];
    }
    return [
      {
        subject: { entityRef: state.entityRef, path: 'spec' },
        message: `${party} carries ${carried} of ${
          posts.length
        } decisions, queues and rotations (${percent(
          share * 100,
        )}); more than ${percent(
          limit.percent,
        )} with one party is a bottleneck.`,
        evidence: [
          { label: 'Party', value: party },
          { label: 'Posts', value: `${carried} of ${posts.length}` },
          { label: 'Share', value: percent(share * 100) },
          { label: 'Parties', value: String(parties) },
          { label: 'Effective owners', value: decimal(effectiveOwners) },
          { label: 'Normalised concentration', value: decimal(normalised) },
          thresholdEvidence(parameters[limit.name], parameter(limit.name)),
        ],
        fix: fixFor(context, party, posts),
      },
    ];
  },
};

/** The limit that is exceeded, if any. */
function limitFor(
  { top, posts, parties }: Spread,
  parameter: ModelRuleContext['parameter'],
): { name: 'warnAbove' | 'failAbove'; percent: number } | undefined {
  const share = (100 * top) / posts;
  const failAbove = parameter('failAbove');
  if (share > failAbove) {
    return { name: 'failAbove', percent: failAbove };
  }
  const warnAbove = Math.max(parameter('warnAbove'), 200 / parties);
  return share > warnAbove
    ? { name: 'warnAbove', percent: warnAbove }
    : undefined;
}

function fixFor(
  { model, state, index, parameter }: ModelRuleContext,
  party: string,
  posts: readonly Post[],
): FindingDraft['fix'] {
  const { spec } = model;
  const groups = groupsByLoad(model, index).filter(group => group !== party);
  const shared = new Set(
    spec.areas
      .flatMap(({ decisions }) => decisions)
      .filter(decision => accountableOf(decision).length > 1)
      .map(({ id }) => id),
  );
  const moves = proposeMoves({
    posts,
    movable: posts.filter(
      ({ kind, id }) => kind !== 'decision' || !shared.has(id),
    ),
    groups,
    isTooMuch: spread => limitFor(spread, parameter) !== undefined,
  });
  const placeholders = new GroupPlaceholders();
  return createFix(state.view, {
    summary: moves
      ? 'Give some of it to other groups; which ones is yours to choose'
      : 'Give some of it to other groups; the catalog has too few of them yet',
    fragment: moves && movesFragment(model, moves, placeholders),
    candidates: placeholders.candidates(groups),
  });
}

function movesFragment(
  { spec }: OperatingModel,
  moves: ReadonlyMap<Post, string>,
  placeholders: GroupPlaceholders,
): Fragment {
  const moved = {
    decision: new Map<string, string>(),
    queue: new Map<string, string>(),
    rotation: new Map<string, string>(),
  };
  for (const [{ kind, id }, to] of moves) {
    moved[kind].set(id, to);
  }
  const owners = (kind: 'queue' | 'rotation') =>
    [...moved[kind]].map(([id, to]) => ({ id, owner: placeholders.for(to) }));
  const areas = areasFragment(spec, id => {
    const to = moved.decision.get(id);
    return to === undefined ? undefined : { accountable: placeholders.for(to) };
  });
  const queues = owners('queue');
  const rotations = owners('rotation');
  return {
    spec: {
      ...(areas.length > 0 && { areas }),
      ...(queues.length > 0 && { queues }),
      ...(rotations.length > 0 && { rotations }),
    },
  };
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10} %`;
}

function decimal(value = 0): string {
  return String(Math.round(value * 100) / 100);
}
