import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Findings, PagedFindings } from '../Findings';
import { FindingGroup } from './FindingGroup';
import { groupByPart, type PartGroup } from './partGroup';
import { PROBLEM } from './problem';

/** As many as the backend answers at once, so that the findings of a part stand together. */
const MOST = 200;

/**
 * What is unclear or wrong in what the model says, by the part that it is about, with how it and its parts stand. Where its text has
 * problems and nothing else is wrong, those are enough.
 */
export function ModelFindings(props: { model: ModelAnswer }) {
  const { model } = props;
  const { entityRef, evaluatedAt, parts, standing, notKnown } = model;
  const t = useTexts();
  const titleOf = ({ part, area }: PartGroup) => {
    if (area === undefined) {
      return t(`model.findings.parts.${part}`);
    }
    const title = parts.areas.items.find(({ id }) => id === area)?.title;
    return t('model.findings.area', { area: title ?? area });
  };
  return (
    <PagedFindings
      entityRef={entityRef}
      version={evaluatedAt}
      code={`-${PROBLEM}`}
      limit={MOST}
    >
      {({ items, totalItems }) =>
        (totalItems > 0 || parts.problems.totalItems === 0) && (
          <Findings
            findings={items}
            standing={standing}
            notKnown={notKnown}
            entityRef={entityRef}
            subject="model"
          >
            {groupByPart(items).map(group => (
              <FindingGroup
                key={`${group.part} ${group.area}`}
                title={titleOf(group)}
                findings={group.findings}
                isCut={totalItems > items.length}
                entityRef={entityRef}
              />
            ))}
          </Findings>
        )
      }
    </PagedFindings>
  );
}
