import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { CoverageLabel } from '../CoverageLabel';
import { DurationText } from '../DurationText';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { useModelPages } from './useModelPages';

const useStyles = makeStyles(theme => ({
  // A row becomes a block of its own where the columns have no room.
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: theme.spacing(0.75, 2, 0.75, 0),
      textAlign: 'left',
      verticalAlign: 'top',
    },
    '& tbody tr, & thead tr': {
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    [theme.breakpoints.down('sm')]: {
      '& thead': { display: 'none' },
      '& tr, & th, & td': { display: 'block', padding: theme.spacing(0.25, 0) },
      '& td[data-label]::before': {
        content: 'attr(data-label) ": "',
        color: theme.palette.text.secondary,
      },
    },
  },
  detail: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    fontWeight: 400,
  },
}));

/** What each support tier promises for each severity. */
export function ModelTiers(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const classes = useStyles();
  const tierPages = useModelPages(model, 'supportTiers');
  const severityPages = useModelPages(model, 'severities');
  return (
    <Section title={t('model.tiers')} part="spec.supportTiers">
      {model.parts.supportTiers.totalItems === 0 ? (
        <StateLabel state="missing" />
      ) : (
        <PagedList pages={severityPages} label={t('model.severities')}>
          {({ items: severities }) => (
            <PagedList pages={tierPages} label={t('model.tiers')}>
              {({ items: supportTiers }) => (
                <table className={classes.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('glance.tier')}</th>
                      <th scope="col">{t('model.coverage')}</th>
                      {severities.map(({ id, title, definition }) => (
                        <th key={id} scope="col" title={definition}>
                          {id}
                          {title && (
                            <div className={classes.detail}>{title}</div>
                          )}
                        </th>
                      ))}
                      <th scope="col">{t('model.path')}</th>
                      <th scope="col">{t('model.reviewed')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {supportTiers.map(tier => (
                      <tr
                        key={tier.id}
                        data-part={`spec.supportTiers[${tier.id}]`}
                      >
                        <th scope="row">
                          {tier.title ?? tier.id}
                          <div className={classes.detail}>{tier.id}</div>
                        </th>
                        <td data-label={t('model.coverage')}>
                          <CoverageLabel coverage={tier.coverage} />
                        </td>
                        {severities.map(({ id }) => (
                          <td key={id} data-label={id}>
                            {tier.responseTargets[id] ? (
                              <DurationText
                                iso={tier.responseTargets[id]}
                                coverage={tier.coverage}
                              />
                            ) : (
                              <span className={classes.detail}>
                                {t('targets.noPromise')}
                              </span>
                            )}
                          </td>
                        ))}
                        <td data-label={t('model.path')}>
                          {pathTitle(model, tier.escalationPath) ?? (
                            <span className={classes.detail}>
                              {t('state.missing')}
                            </span>
                          )}
                        </td>
                        <td data-label={t('model.reviewed')}>
                          {tier.reviewEvery ? (
                            <DurationText iso={tier.reviewEvery} />
                          ) : (
                            <span className={classes.detail}>
                              {t('state.missing')}
                            </span>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </PagedList>
          )}
        </PagedList>
      )}
    </Section>
  );
}

/** What people call an escalation path, where it is among those that the page has. */
function pathTitle(
  { parts }: ModelAnswer,
  id: string | undefined,
): string | undefined {
  const path = parts.escalationPaths.items.find(each => each.id === id);
  return path?.title ?? id;
}
