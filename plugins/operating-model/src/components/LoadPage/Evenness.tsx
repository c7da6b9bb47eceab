import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Concentration,
  LoadAnswer,
  LoadQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Fact, Facts } from '../Facts';
import { Section } from '../Section';
import { EvennessOfAreas } from './EvennessOfAreas';
import { FIGURES } from './explainFigures';
import { SpreadFigure } from './SpreadFigure';

const useStyles = makeStyles(theme => ({
  posts: { marginBottom: theme.spacing(1.5) },
  figure: { fontSize: theme.typography.h5.fontSize },
}));

/** How evenly posts are spread over the parties: over everything together, and per area. */
export function Evenness(props: { load: LoadAnswer; query: LoadQuery }) {
  const { load, query } = props;
  const { concentration, areas, limits } = load;
  const t = useTexts();
  const classes = useStyles();
  const titles = titlesOf([
    ...load.parties.items.map(({ party }) => party),
    ...[concentration, ...areas.items.map(area => area.concentration)].flatMap(
      topParty,
    ),
    ...load.stops.items.map(({ party }) => party),
  ]);
  return (
    <Section title={t('loadPage.evenness.title')}>
      <Typography className={classes.posts}>
        {t('loadPage.evenness.posts', { count: concentration.posts })}{' '}
        {t('loadPage.evenness.heldBy', { count: concentration.parties })}
      </Typography>
      <Facts compact>
        {FIGURES.map(figure => (
          <Fact key={figure} label={t(`loadPage.evenness.${figure}`)}>
            <span className={classes.figure}>
              <SpreadFigure
                figure={figure}
                of={concentration}
                limits={limits}
                titles={titles}
              />
            </span>
          </Fact>
        ))}
      </Facts>
      {areas.totalItems > 0 && (
        <EvennessOfAreas
          areas={areas}
          query={query}
          limits={limits}
          titles={titles}
        />
      )}
    </Section>
  );
}

function topParty({ topShare }: Concentration) {
  return topShare ? [topShare.party] : [];
}

function titlesOf(
  parties: readonly { entityRef: string; title?: string }[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { entityRef, title } of parties) {
    if (title) {
      titles.set(entityRef, title);
    }
  }
  return titles;
}
