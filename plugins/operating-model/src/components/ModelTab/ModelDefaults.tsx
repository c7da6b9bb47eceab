import type {
  ModelAnswer,
  Role,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DECLARED_VALUES, DeclaredValue } from '../DeclaredValue';
import { Fact, Facts } from '../Facts';
import { PartyName } from '../PartyName';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';

/** What holds for everything below the model that says nothing itself. */
export function ModelDefaults(props: {
  model: ModelAnswer;
  spec: NonNullable<ModelAnswer['spec']>;
}) {
  const { model, spec } = props;
  const t = useTexts();
  const values = DECLARED_VALUES.flatMap(key => {
    const text = spec.defaults[key];
    return text ? [{ key, text }] : [];
  });
  const holders = Object.entries(spec.defaults.roles) as [Role, string][];
  return (
    <Section title={t('model.defaults')} part="spec.defaults">
      {values.length + holders.length === 0 && <StateLabel state="missing" />}
      <Facts>
        {values.map(({ key, text }) => (
          <Fact key={key} label={t(`preview.values.${key}`)}>
            <DeclaredValue of={key} text={text} />
          </Fact>
        ))}
        {holders.map(([role, entityRef]) => (
          <Fact key={role} label={t(`roles.names.${role}`)}>
            <PartyName party={partyIn(model, entityRef)} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
