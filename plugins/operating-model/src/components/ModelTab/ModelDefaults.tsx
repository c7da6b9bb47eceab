import type {
  ModelAnswer,
  OperatingModelSpec,
  Role,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DurationText } from '../DurationText';
import { Fact, Facts } from '../Facts';
import { PartyName } from '../PartyName';
import { CadenceName } from '../Releases';
import { Section } from '../Section';
import { StateLabel } from '../StateLabel';
import { partyIn } from './partyIn';

/** What holds for everything below the model that says nothing itself. */
export function ModelDefaults(props: {
  model: ModelAnswer;
  spec: OperatingModelSpec;
}) {
  const { model, spec } = props;
  const { supportTier, releaseCadence, escalationPath, reviewInterval, roles } =
    spec.defaults;
  const t = useTexts();
  const holders = Object.entries(roles) as [Role, string][];
  const isEmpty =
    !supportTier &&
    !releaseCadence &&
    !escalationPath &&
    !reviewInterval &&
    holders.length === 0;
  return (
    <Section title={t('model.defaults')}>
      {isEmpty && <StateLabel state="missing" />}
      <Facts>
        {supportTier && <Fact label={t('glance.tier')}>{supportTier}</Fact>}
        {releaseCadence && (
          <Fact label={t('releases.title')}>
            <CadenceName cadence={releaseCadence} />
          </Fact>
        )}
        {escalationPath && (
          <Fact label={t('model.path')}>{escalationPath}</Fact>
        )}
        {reviewInterval && (
          <Fact label={t('roles.reviewed')}>
            {t('roles.every')} <DurationText iso={reviewInterval} />
          </Fact>
        )}
        {holders.map(([role, entityRef]) => (
          <Fact key={role} label={t(`roles.names.${role}`)}>
            <PartyName party={partyIn(model, entityRef)} />
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
