import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { Findings, PagedFindings } from '../Findings';
import { PROBLEM } from './problem';

/**
 * What is unclear or wrong in what the model says, with how it and its parts stand. Where its text has problems and nothing else is
 * wrong, those are enough.
 */
export function ModelFindings(props: { model: ModelAnswer }) {
  const { entityRef, evaluatedAt, parts, standing, notKnown } = props.model;
  return (
    <PagedFindings
      entityRef={entityRef}
      version={evaluatedAt}
      code={`-${PROBLEM}`}
    >
      {({ items, totalItems }) =>
        (totalItems > 0 || parts.problems.totalItems === 0) && (
          <Findings
            findings={items}
            standing={standing}
            notKnown={notKnown}
            entityRef={entityRef}
            subject="model"
          />
        )
      }
    </PagedFindings>
  );
}
