import type { Entity } from '@backstage/catalog-model';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Documentation } from '../Documentation';
import { FillableCode } from '../FillableCode';
import { Fact, Facts } from '../Facts';
import { Runbooks } from '../Runbooks';
import { SafeLink } from '../SafeLink';
import { Schedules } from '../Schedules';
import { Section } from '../Section';
import { SourcedParty } from '../SourcedParty';
import { firstLines } from './firstLines';

const useStyles = makeStyles(theme => ({
  heading: { margin: theme.spacing(2, 0, 1), fontWeight: 600 },
  file: { marginTop: theme.spacing(1) },
}));

/** The page of an entity that nobody has described yet: what the catalog knows of it already, and how to start. */
export function NothingDescribed(props: {
  answer: EntityAnswer;
  entity: Entity;
}) {
  const { answer, entity } = props;
  const t = useTexts();
  const classes = useStyles();
  const { links = [] } = entity.metadata;
  const file = answer.findings.find(({ fix }) => fix?.file)?.fix?.file;
  return (
    <Section title={t('empty.title')}>
      <Typography>{t('empty.intro')}</Typography>
      <Typography component="h4" className={classes.heading}>
        {t('empty.known')}
      </Typography>
      <Facts>
        <Fact label={t('glance.owner')}>
          <SourcedParty of={answer.owner} contacts />
        </Fact>
        <Schedules answer={answer} />
        <Documentation answer={answer} />
        {links.length > 0 && (
          <Fact label={t('empty.links')}>
            {links.map(({ url, title }) => (
              <div key={url}>
                <SafeLink to={url}>{title}</SafeLink>
              </div>
            ))}
          </Fact>
        )}
      </Facts>
      {answer.runbooks.length > 0 && <Runbooks runbooks={answer.runbooks} />}
      <Typography component="h4" className={classes.heading}>
        {t('empty.start')}
      </Typography>
      <FillableCode
        yaml={firstLines(answer)}
        candidates={answer.choices?.group ?? []}
      />
      <Typography variant="body2" className={classes.file}>
        {file && (
          <>
            {t('findings.file')} <code>{file}</code>.{' '}
          </>
        )}
        {t('empty.model')}
      </Typography>
    </Section>
  );
}
