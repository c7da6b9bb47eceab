import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { CoverageAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDay } from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';

const useStyles = makeStyles(theme => ({
  total: { fontWeight: 600 },
  list: {
    margin: theme.spacing(0.5, 0),
    paddingLeft: theme.spacing(2.5),
    overflowWrap: 'anywhere',
  },
  hint: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** What people asked and the model did not know, most asked first. */
export function OffModelSection(props: {
  offModel: CoverageAnswer['offModel'];
}) {
  const { since, questions, words } = props.offModel;
  const t = useTexts();
  const locale = useLocale();
  const now = useNow();
  const classes = useStyles();
  const date = formatDay(new Date(since), now, locale);
  return (
    <Section title={t('coveragePage.offModel.title')}>
      {questions === 0 ? (
        <Typography>
          {t('coveragePage.offModel.none', { since: date })}
        </Typography>
      ) : (
        <>
          <div className={classes.total}>
            {t('coveragePage.offModel.total', {
              count: questions,
              since: date,
            })}
          </div>
          <ul className={classes.list}>
            {words.map(each => (
              <li key={each.words}>
                {t('coveragePage.offModel.words', { words: each.words })}
                {each.questions > 1 &&
                  ` ${t('coveragePage.table.times', {
                    total: String(each.questions),
                  })}`}
              </li>
            ))}
          </ul>
          <div className={classes.hint}>{t('coveragePage.offModel.hint')}</div>
        </>
      )}
    </Section>
  );
}
