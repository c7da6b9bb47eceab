import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type {
  LoadQuery,
  Stops,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useNumbers } from '../../hooks/useNumbers';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { DecisionLink } from '../DecisionLink';
import { DecisionPartyName } from '../DecisionParty';

/** How many decisions are named. The rest is a link away. */
const NAMED = 7;

const useStyles = makeStyles(theme => ({
  item: { '& + &': { marginTop: theme.spacing(1.5) } },
  decisions: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3) },
  more: theme.typography.body2,
}));

/** What stops while one party is away, as a sentence. */
export function Bottleneck(props: { stopping: Stops; query: LoadQuery }) {
  const { stopping, query } = props;
  const { party, decisions, queues, share } = stopping;
  const t = useTexts();
  const classes = useStyles();
  const { percent } = useNumbers();
  const links = usePageLinks();
  const name = <DecisionPartyName party={party} />;
  const titles = [
    ...queues.items.map(({ title }) => title),
    ...(queues.totalItems > queues.items.length ? ['…'] : []),
  ].join(', ');
  const all = links.decisions({
    model: query.model,
    area: query.area,
    party: party.entityRef,
  });
  if (decisions.totalItems === 0) {
    return (
      <li className={classes.item}>
        {t('loadPage.bottlenecks.queuesAlone', {
          party: name,
          count: queues.totalItems,
          titles,
        })}
      </li>
    );
  }
  return (
    <li className={classes.item}>
      {t('loadPage.bottlenecks.stops', {
        party: name,
        count: decisions.totalItems,
        share: percent(share),
      })}
      <ul className={classes.decisions}>
        {decisions.items.slice(0, NAMED).map(({ model, id, question }) => (
          <li key={`${model} ${id}`}>
            <DecisionLink model={model} id={id}>
              {question}
            </DecisionLink>
          </li>
        ))}
      </ul>
      {decisions.totalItems > NAMED && all && (
        <div className={classes.more}>
          <Link to={all} underline="always">
            {t('loadPage.bottlenecks.more', {
              party: titleOf(party),
            })}
          </Link>
        </div>
      )}
      {queues.totalItems > 0 && (
        <div>
          {t('loadPage.bottlenecks.queues', {
            count: queues.totalItems,
            titles,
          })}
        </div>
      )}
    </li>
  );
}
