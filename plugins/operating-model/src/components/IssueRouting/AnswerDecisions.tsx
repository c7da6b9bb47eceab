import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { partyTitle } from '../../format/partyTitle';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { AnswerPart } from './AnswerPart';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(3) },
  detail: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** The decisions that such an issue asks for, each a link to everything about it. */
export function AnswerDecisions(props: { answer: RouteAnswer }) {
  const { decisions, model } = props.answer;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  return (
    <AnswerPart title={t('whoPage.answer.decisions')}>
      <ul className={classes.list} aria-label={t('whoPage.answer.decisions')}>
        {decisions.map(({ id, question, area, accountable, deputy }) => {
          const address =
            model && links.decision({ model: model.entityRef, id });
          return (
            <li key={id}>
              {address ? <Link to={address}>{question}</Link> : question}
              <div className={classes.detail}>
                {[
                  area,
                  accountable.length > 0
                    ? t('whoPage.answer.accountable', {
                        parties: accountable
                          .map(party => partyTitle(party, t))
                          .join(', '),
                      })
                    : t('whoPage.answer.nobodyAccountable'),
                  deputy &&
                    t('whoPage.answer.stoodInBy', {
                      party: partyTitle(deputy, t),
                    }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          );
        })}
      </ul>
    </AnswerPart>
  );
}
