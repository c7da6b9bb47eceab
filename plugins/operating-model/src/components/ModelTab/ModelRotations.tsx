import type { ModelAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { PagedList } from '../Pages';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { ModelRotation } from './ModelRotation';
import { useModelPages } from './useModelPages';

/** The on-call rotations with who is on call now and next. */
export function ModelRotations(props: { model: ModelAnswer }) {
  const { model } = props;
  const t = useTexts();
  const pages = useModelPages(model, 'rotations');
  return (
    <Section title={t('model.rotations')} part="spec.rotations">
      {model.parts.rotations.totalItems === 0 && <StateLabel state="missing" />}
      <PagedList pages={pages} label={t('model.rotations')}>
        {({ items, names }) =>
          items.map(({ id, members, shift }) => (
            <ModelRotation
              key={id}
              rotation={names.rotations[id]}
              members={members.length}
              shift={shift}
              timeZone={model.timeZone}
            />
          ))
        }
      </PagedList>
    </Section>
  );
}
