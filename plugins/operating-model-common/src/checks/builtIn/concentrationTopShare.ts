import { concentrationOf, postsOf, type Post } from '../../load';
import type { Parameter } from '../../messages/Message';
import { accountableOf } from '../../model/accountableOf';
import type { Check, ModelCheckContext } from '../Check';
import { createFix } from '../fixes/createFix';
import { GroupPlaceholders } from '../fixes/GroupPlaceholders';
import { groupsByLoad, withFewestOthers } from '../fixes/groupsByLoad';
import { movesFragment } from '../fixes/movesFragment';
import { proposeMoves, type Spread } from '../fixes/proposeMoves';
import { thresholdEvidence } from '../thresholdEvidence';
import type { Fix } from '../Verdict';

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
    default: 5,
    meaning: 'Posts from which on the share is looked at',
    source: 'Our own: of fewer, a share says little',
  },
};

/** Of the whole model only: that one team carries an area is how teams own areas. */
export const concentrationTopShare: Check = {
  id: 'concentration.top-share',
  title: 'One party carries too much',
  severity: 'warning',
  source: {
    title:
      'US merger guidelines 2023, guideline 1: concentration and the share of the largest, as they are measured in markets',
    url: 'https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1',
  },
  parameters,
  messages: {
    spread:
      '{{party}} carries most: {{carried}} of {{posts}} decisions, queues and rotations ({{share}}); up to {{limit}} with one party is no bottleneck.',
    bottleneck:
      '{{party}} carries {{carried}} of {{posts}} decisions, queues and rotations ({{share}}); more than {{limit}} with one party is a bottleneck.',
    percent: '{{number}} %',
  },
  checkModel(context) {
    const { model, parameter } = context;
    const posts = postsOf(model);
    const { parties, normalised, effectiveOwners, topShare } =
      concentrationOf(posts);
    if (!topShare || posts.length < parameter('minimumPosts')) {
      return [];
    }
    const { party } = topShare;
    const carried = posts.filter(post => post.party === party).length;
    const share = percent(topShare.share * 100);
    const spread = { top: carried, posts: posts.length, parties };
    const { isExceeded, name, limit } = limitFor(spread, parameter);
    return [
      {
        result: isExceeded ? 'fail' : 'pass',
        part: 'spec',
        says: isExceeded ? 'bottleneck' : 'spread',
        parameters: {
          party: { party },
          carried,
          posts: posts.length,
          share,
          limit: percent(limit),
        },
        evidence: [
          { label: 'Party', value: { party } },
          { label: 'Posts', value: `${carried} of ${posts.length}` },
          { label: 'Share', value: share },
          { label: 'Parties', value: parties },
          { label: 'Effective owners', value: decimal(effectiveOwners) },
          { label: 'Normalised concentration', value: decimal(normalised) },
          thresholdEvidence(parameters[name], parameter(name)),
        ],
        ...(isExceeded && { fix: fixFor(context, party, posts) }),
      },
    ];
  },
};

/** The limit that is exceeded; where none is, the one that would be first. */
function limitFor(
  { top, posts, parties }: Spread,
  parameter: ModelCheckContext['parameter'],
): { name: 'warnAbove' | 'failAbove'; limit: number; isExceeded: boolean } {
  const share = (100 * top) / posts;
  const failAbove = parameter('failAbove');
  const warnAbove = Math.max(parameter('warnAbove'), 200 / parties);
  return share > failAbove || failAbove <= warnAbove
    ? { name: 'failAbove', limit: failAbove, isExceeded: share > failAbove }
    : { name: 'warnAbove', limit: warnAbove, isExceeded: share > warnAbove };
}

function fixFor(
  { model, state, index, parameter }: ModelCheckContext,
  party: string,
  posts: readonly Post[],
): Fix {
  const { spec } = model;
  const groups = groupsByLoad(model, index).filter(group => group !== party);
  const shared = new Set(
    spec.areas
      .flatMap(({ decisions }) => decisions)
      .filter(decision => accountableOf(decision).length > 1)
      .map(({ id }) => id),
  );
  const movable = posts.filter(
    ({ kind, id }) => kind !== 'decision' || !shared.has(id),
  );
  const moves = withFewestOthers(groups, enough =>
    proposeMoves({
      posts,
      movable,
      groups: enough,
      isTooMuch: spread => limitFor(spread, parameter).isExceeded,
    }),
  );
  const placeholders = new GroupPlaceholders();
  return createFix(state.view, {
    summary: moves
      ? 'Give some of it to other groups; which ones is yours to choose'
      : 'Give some of it to other groups; no share of so few posts is small enough',
    fragment: moves && movesFragment(model, moves, placeholders),
    choose: {
      kind: 'group',
      first: placeholders.first(),
      not: [party, ...groups],
    },
  });
}

function percent(value: number): Parameter {
  const number = Math.round(value * 10) / 10;
  return {
    message: { id: 'concentration.top-share/percent', parameters: { number } },
  };
}

function decimal(value = 0): number {
  return Math.round(value * 100) / 100;
}
