import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';
import { Fact, Facts } from '../Facts';
import { PartyName } from '../PartyName';
import { StateLabel } from '../StateLabel';
import { TierDetails } from '../TierDetails';
import { AnswerOnCall } from './AnswerOnCall';
import { Deadline } from './Deadline';
import { isCoverage } from './isCoverage';

/** Whom to reach and how, who stands in, and the first look. */
export function AnswerFacts(props: { answer: RouteAnswer }) {
  const { answer } = props;
  const { takenBy, deputy, firstLookBy, supportTier, timeZone, model } = answer;
  const { firstLookIsLater } = answer;
  const t = useTexts();
  return (
    <Facts>
      {takenBy && (
        <Fact label={t('whoPage.answer.takenBy')}>
          <PartyName party={takenBy} contacts />
        </Fact>
      )}
      {firstLookBy && (
        <Fact label={t('whoPage.answer.firstLook')}>
          <Deadline iso={firstLookBy} timeZone={timeZone} />
          {firstLookIsLater && (
            <StateLabel
              state="invalid"
              text={t('whoPage.answer.firstLookIsLater')}
            />
          )}
        </Fact>
      )}
      <Fact label={t('whoPage.answer.onCall')}>
        <AnswerOnCall answer={answer} />
      </Fact>
      {takenBy && (
        <Fact label={t('whoPage.answer.deputy')}>
          {deputy ? (
            <PartyName party={deputy} contacts />
          ) : (
            <StateLabel state="missing" text={t('whoPage.answer.noDeputy')} />
          )}
        </Fact>
      )}
      {supportTier && (
        <Fact label={t('whoPage.answer.tier')}>
          <strong>{supportTier.title}</strong>
          {isCoverage(supportTier.coverage) && (
            <div>
              <TierDetails
                tier={{ ...supportTier, coverage: supportTier.coverage }}
              />
            </div>
          )}
        </Fact>
      )}
      {model && (
        <Fact label={t('whoPage.answer.model')}>
          <EntityRefLink
            entityRef={model.entityRef}
            title={titleOf(model)}
            hideIcon
          />
        </Fact>
      )}
    </Facts>
  );
}
