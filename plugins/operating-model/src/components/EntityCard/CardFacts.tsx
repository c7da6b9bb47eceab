import type { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Documentation } from '../Documentation';
import { Contacts, PageLinks } from '../Contacts';
import { Fact, Facts } from '../Facts';
import { Moment } from '../Moment';
import { OnCallPeriods } from '../OnCallPeriods';
import { firstOpenable, RunbookMarks } from '../Runbooks';
import { Sourced } from '../Sourced';
import { SourcedParty } from '../SourcedParty';
import { Standing } from '../Standing';
import { StateLabel } from '../StateLabel';
import { TierDetails } from '../TierDetails';

/** Owner, tier, who is on call, the first runbook, and how much is unclear. */
export function CardFacts(props: {
  answer: EntityAnswer;
  entity: Entity;
  tab: string;
}) {
  const { answer, entity, tab } = props;
  const t = useTexts();
  const first = firstOpenable(answer.runbooks);
  return (
    <Facts compact>
      <Fact label={t('glance.owner')}>
        <SourcedParty of={answer.owner} contacts />
      </Fact>
      <Fact label={t('glance.tier')}>
        <Sourced
          of={answer.supportTier}
          details={tier => <TierDetails tier={tier} />}
        >
          {({ title }) => <strong>{title}</strong>}
        </Sourced>
      </Fact>
      <Fact label={t('glance.onCallNow')}>
        <OnCallPeriods
          of={answer.onCall.now}
          missing={answer.rotation.value && t('onCall.nobody')}
          details={({ party, until }) => (
            <>
              {t('onCall.until')}{' '}
              <Moment iso={until} timeZone={answer.timeZone} />
              <Contacts of={party.contacts} />
            </>
          )}
        />
        <PageLinks entity={entity} />
      </Fact>
      <Fact label={t('card.runbook')}>
        {first ? (
          <>
            <Link
              to={
                first.opens.opens === 'here'
                  ? `${tab}?runbook=${encodeURIComponent(
                      first.opens.runbook.id,
                    )}`
                  : first.opens.address
              }
            >
              {first.opens.runbook.title}
            </Link>{' '}
            <RunbookMarks runbook={first.runbook} />
          </>
        ) : (
          <StateLabel
            state={answer.runbooks.length > 0 ? 'invalid' : 'missing'}
          />
        )}
      </Fact>
      <Documentation answer={answer} />
      <Fact label={t('card.findings')}>
        <Standing of={answer.standing} />
      </Fact>
    </Facts>
  );
}
