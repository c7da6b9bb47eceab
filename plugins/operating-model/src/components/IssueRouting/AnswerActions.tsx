import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { readersZone } from '../../format/formatMoment';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';
import { TAB_PATH } from '../../tabPath';
import { CopyButton } from '../CopyButton';
import { issueLink } from './issueLink';
import { routeText } from './routeText';
import type { IssueQuestion } from './useIssueQuestion';

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** The answer to take along: as a link that fixes the time of the report, and as text for a ticket. */
export function AnswerActions(props: {
  question: IssueQuestion;
  answer: RouteAnswer;
}) {
  const { question, answer } = props;
  const t = useTexts();
  const locale = useLocale();
  const classes = useStyles();
  const entityPage = useEntityRefLink();
  const app =
    useApi(configApiRef).getOptionalString('app.baseUrl') ??
    window.location.origin;
  const link = issueLink(window.location.href, question, answer);
  const addressOf = ({
    id,
    target,
    url,
    entityRef,
  }: RouteAnswer['runbooks'][number]) =>
    target === 'file' && entityRef
      ? `${app.replace(/\/$/, '')}${entityPage(
          entityRef,
        )}${TAB_PATH}?runbook=${encodeURIComponent(id)}`
      : url;
  return (
    <div className={classes.actions}>
      <CopyButton text={link} label={t('whoPage.answer.copyLink')} />
      <CopyButton
        text={routeText(answer, {
          t,
          locale,
          ownZone: readersZone(),
          link,
          addressOf,
        })}
        label={t('whoPage.answer.copyText')}
      />
    </div>
  );
}
