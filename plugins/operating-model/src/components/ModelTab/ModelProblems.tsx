import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { FindingList } from '../Findings';
import { Section } from '../Section';
import { isProblem } from './isProblem';
import { ProblemList } from './ProblemList';

/** Everything that is wrong in the text of the model: as findings with their fixes, or plainly where that rule is off. */
export function ModelProblems(props: { model: ModelAnswer }) {
  const { problems, findingList, entityRef } = props.model;
  const t = useTexts();
  const findings = findingList.filter(isProblem);
  return (
    <Section title={t('model.problems', { count: problems.length })}>
      {findings.length > 0 ? (
        <FindingList findings={findings} entityRef={entityRef} />
      ) : (
        <ProblemList problems={problems} />
      )}
    </Section>
  );
}
