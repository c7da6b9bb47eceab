import { makeStyles } from '@material-ui/core/styles';
import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { isWebAddress } from '../../format/isWebAddress';
import { useTexts } from '../../hooks/useTexts';
import { PagedList } from '../Pages';
import { SafeLink } from '../SafeLink';
import { Section } from '../Section';
import { useModelPages } from './useModelPages';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  surface: {
    overflowWrap: 'anywhere',
    '& + &': { marginTop: theme.spacing(1) },
  },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** What people use to carry decisions out, as it stands in the text. */
export function ModelSurfaces(props: { model: ModelAnswer }) {
  const t = useTexts();
  const classes = useStyles();
  const pages = useModelPages(props.model, 'surfaces');
  return (
    <Section title={t('model.surfaces')} part="spec.surfaces">
      <PagedList pages={pages} label={t('model.surfaces')}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(({ id, type, title, location }) => (
              <li
                key={id}
                className={classes.surface}
                data-part={`spec.surfaces[${id}]`}
              >
                {title ?? id}
                <div className={classes.detail}>
                  {t(`decisionsPage.panel.surfaceTypes.${type}`)} ·{' '}
                  {isWebAddress(location) ? (
                    <SafeLink to={location} />
                  ) : (
                    <code>{location}</code>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </Section>
  );
}
