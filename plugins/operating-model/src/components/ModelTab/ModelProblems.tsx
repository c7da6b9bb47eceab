import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { FindingList, PagedFindings } from '../Findings';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { PROBLEM } from './problem';
import { ProblemList } from './ProblemList';
import { useModelPages } from './useModelPages';

/** Everything that is wrong in the text of the model: as findings with their fixes, or plainly where that rule is off. */
export function ModelProblems(props: { model: ModelAnswer }) {
  const { model } = props;
  const { entityRef, evaluatedAt, parts } = model;
  const t = useTexts();
  const title = t('model.problems', { count: parts.problems.totalItems });
  const pages = useModelPages(model, 'problems');
  return (
    <Section title={title}>
      <PagedFindings
        entityRef={entityRef}
        version={evaluatedAt}
        code={PROBLEM}
        name="invalid.cursor"
      >
        {({ items }) =>
          items.length > 0 ? (
            <FindingList findings={items} entityRef={entityRef} />
          ) : (
            <PagedList pages={pages} label={title}>
              {page => <ProblemList problems={page.items} />}
            </PagedList>
          )
        }
      </PagedFindings>
    </Section>
  );
}
