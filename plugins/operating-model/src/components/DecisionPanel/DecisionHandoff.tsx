import type { DecisionAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { DecisionPartyNames } from '../DecisionParty';
import { DurationText } from '../DurationText';
import { Fact, Facts } from '../Facts';
import { StateLabel } from '../StateLabel';
import { PanelPart } from './PanelPart';

/** To whom the matter goes next, or why it ends here. */
export function DecisionHandoff(props: { handoff: DecisionAnswer['handoff'] }) {
  const { handoff } = props;
  const t = useTexts();
  return (
    <PanelPart title={t('decisionsPage.panel.handoff')}>
      {!handoff && <StateLabel state="missing" />}
      {handoff &&
        'none' in handoff &&
        t('decisionsPage.panel.handoffNone', { reason: handoff.none })}
      {handoff && 'to' in handoff && (
        <Facts>
          <Fact label={t('decisionsPage.panel.handoffTo')}>
            <DecisionPartyNames of={[handoff.to]} inFull />
          </Fact>
          {handoff.when && (
            <Fact label={t('decisionsPage.panel.handoffWhen')}>
              {handoff.when}
            </Fact>
          )}
          {handoff.channel && (
            <Fact label={t('decisionsPage.panel.handoffChannel')}>
              {handoff.channel}
            </Fact>
          )}
          {handoff.ackWithin && (
            <Fact label={t('decisionsPage.panel.handoffAck')}>
              <DurationText iso={handoff.ackWithin} />
            </Fact>
          )}
        </Facts>
      )}
    </PanelPart>
  );
}
