import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { ProblemList } from '../ModelTab/ProblemList';
import { Section } from '../Section';
import { SectionGrid } from '../SectionGrid';
import { Change } from './Change';
import { ChangedClarity } from './ChangedClarity';
import { ChangedEntities } from './ChangedEntities';
import { ChangedRoutes } from './ChangedRoutes';
import { FindingChoices } from '../Findings';
import { EffectText } from './EffectText';
import { EntityFindings } from './EntityFindings';
import { ModelFindings } from './ModelFindings';

/** What a changed model would do, or why it is none. */
export function PreviewResult(props: { answer: PreviewAnswer }) {
  const { answer } = props;
  const t = useTexts();
  if (!answer.valid) {
    return (
      <Section title={t('preview.invalid', { count: answer.problems.length })}>
        <ProblemList problems={answer.problems} />
      </Section>
    );
  }
  const { entityRef = '', title, entities, routes, effect } = answer;
  const { asItStands } = answer;
  return (
    <SectionGrid>
      <Section
        title={asItStands ? t('preview.draft.result') : t('preview.result')}
      >
        <Typography>
          {answer.clarity?.before ? (
            <EntityRefLink entityRef={entityRef} title={title} />
          ) : (
            t('preview.of', { title: title ?? '', entityRef })
          )}
          {' · '}
          {t('preview.version')}{' '}
          <Change
            before={answer.versionBefore}
            after={answer.versionAfter}
            nothing={t('preview.noVersion')}
          />
        </Typography>
        {!answer.clarity?.before && (
          <Alert severity="info">{t('preview.isNew')}</Alert>
        )}
        {effect && entities && (
          <EffectText
            effect={effect}
            asItStands={asItStands}
            compared={entities.compared}
          />
        )}
      </Section>
      {effect && !effect.unchanged && (
        <FindingChoices choices={answer.choices}>
          {answer.clarity && <ChangedClarity clarity={answer.clarity} />}
          {answer.modelFindings && (
            <ModelFindings
              findings={answer.modelFindings}
              entityRef={entityRef}
            />
          )}
          {entities && <ChangedEntities entities={entities} effect={effect} />}
          {answer.entityFindings && (
            <EntityFindings findings={answer.entityFindings} />
          )}
          {routes && <ChangedRoutes routes={routes} />}
        </FindingChoices>
      )}
    </SectionGrid>
  );
}
