import { makeStyles } from '@material-ui/core/styles';
import type {
  FindingAnswer,
  NotKnownAnswer,
  StandingAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { ReactNode } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { NotKnownList, Standing, standingText } from '../Standing';
import { FindingList } from './FindingList';
import type { NamedModel } from './FindingSubject';

const useStyles = makeStyles(theme => ({
  speaksOf: { ...theme.typography.body2, color: theme.palette.text.secondary },
}));

/** What is missing or wrong, worst first, each with the edit that mends it. The heading says how it stands, as every other place does. */
export function Findings(props: {
  /** The findings of one page. */
  findings: FindingAnswer[];
  standing: StandingAnswer;
  /** What could not be answered, the first of it. */
  notKnown: readonly NotKnownAnswer[];
  /** The entity whose page this is. */
  entityRef: string;
  model?: NamedModel;
  /** Whether the page is that of a model. */
  subject?: 'entity' | 'model';
  /** The findings in place of one list, for example by what they are about. */
  children?: ReactNode;
}) {
  const { findings, standing, notKnown, entityRef, model } = props;
  const { subject = 'entity', children } = props;
  const { state, own, parts } = standing;
  const t = useTexts();
  const classes = useStyles();
  return (
    <Section
      title={
        state === 'wrong'
          ? t('findings.titleOf', {
              standing: standingText(standing, t, subject),
            })
          : t('findings.title')
      }
    >
      {state !== 'wrong' && (
        <>
          <Standing of={standing} subject={subject} />
          <div className={classes.speaksOf}>
            {t(`standing.${subject}.speaksOf`)}
          </div>
        </>
      )}
      {children ?? (
        <FindingList findings={findings} entityRef={entityRef} model={model} />
      )}
      <NotKnownList of={notKnown} total={own.unknown + parts.unknown} />
    </Section>
  );
}
