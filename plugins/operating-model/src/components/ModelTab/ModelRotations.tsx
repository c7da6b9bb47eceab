import type {
  ModelAnswer,
  OperatingModelSpec,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { ModelRotation } from './ModelRotation';

/** The on-call rotations with who is on call now and next. */
export function ModelRotations(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const t = useTexts();
  return (
    <Section title={t('model.rotations')}>
      {model.rotations.length === 0 && <StateLabel state="missing" />}
      {model.rotations.map(rotation => (
        <ModelRotation
          key={rotation.rotation}
          rotation={rotation}
          members={
            spec.rotations.find(({ id }) => id === rotation.rotation)?.members
              .length ?? 0
          }
          timeZone={model.timeZone}
        />
      ))}
    </Section>
  );
}
