import type {
  LoadQuery,
  PartyLoad,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { shareOf } from '../../format/shareOf';
import { titleOf } from '../../format/titleOf';
import { useNumbers } from '../../hooks/useNumbers';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { DecisionPartyName } from '../DecisionParty';
import type { Column } from '../SortableTable';
import { ComponentsByTier } from './ComponentsByTier';
import { LinkedCount } from './LinkedCount';
import { ShareBar } from './ShareBar';

/** The columns of the table of parties. */
export function useLoadColumns(options: {
  posts: number;
  query: LoadQuery;
}): Column<PartyLoad>[] {
  const { posts, query } = options;
  const { model, area } = query;
  const t = useTexts();
  const links = usePageLinks();
  const { percent } = useNumbers();
  const decisionsOf = ({ party }: PartyLoad) =>
    links.decisions({ model, area, party: party.entityRef });

  const counted = (
    id: 'accountable' | 'deputy' | 'other' | 'stops',
    countOf: (load: PartyLoad) => number,
  ): Column<PartyLoad> => ({
    id,
    title: t(`loadPage.table.${id}`),
    sortBy: countOf,
    cell: load => {
      const count = countOf(load);
      const party = titleOf(load.party);
      return (
        <LinkedCount
          count={count}
          to={decisionsOf(load)}
          label={t(`loadPage.table.${id}Link`, { count, party })}
        />
      );
    },
  });

  return [
    {
      id: 'party',
      title: t('loadPage.table.party'),
      sortBy: ({ party }) => titleOf(party),
      cell: ({ party }) => <DecisionPartyName party={party} />,
    },
    {
      id: 'share',
      title: t('loadPage.table.share'),
      sortBy: load => load.share,
      cell: load => (
        <ShareBar
          share={load.share}
          text={t('loadPage.table.shareOf', {
            percent: percent(load.share),
            posts: String(load.posts),
            total: String(posts),
          })}
        />
      ),
    },
    counted('stops', ({ stops }) => stops),
    counted('accountable', ({ decisions }) => decisions.accountable),
    counted('deputy', ({ decisions }) => decisions.deputy),
    counted(
      'other',
      ({ decisions }) =>
        decisions.responsible +
        decisions.consulted +
        decisions.informed +
        decisions.handoff,
    ),
    {
      id: 'queues',
      title: t('loadPage.table.queues'),
      sortBy: ({ queues }) => queues.owner + queues.deputy / 1_000,
      cell: ({ queues }) => (
        <>
          {queues.owner}
          {queues.deputy > 0 &&
            ` ${t('loadPage.table.queueDeputy', { count: queues.deputy })}`}
        </>
      ),
    },
    {
      id: 'rotations',
      title: t('loadPage.table.rotations'),
      sortBy: ({ rotations }) => rotations,
      cell: ({ rotations }) => rotations,
    },
    {
      id: 'components',
      title: t('loadPage.table.components'),
      sortBy: ({ components }) =>
        components.reduce((total, { entities }) => total + entities, 0),
      cell: ({ components }) => <ComponentsByTier components={components} />,
    },
    {
      id: 'clarity',
      title: t('loadPage.table.clarity'),
      // A party without decisions has no clarity, good or bad.
      sortBy: ({ clarity }) => shareOf(clarity) ?? -1,
      cell: ({ clarity }) => {
        const share = shareOf(clarity);
        return share === undefined
          ? '–'
          : t('loadPage.table.clarityOf', {
              percent: percent(share),
              clear: String(clarity.clear),
              decisions: String(clarity.decisions),
            });
      },
    },
  ];
}
