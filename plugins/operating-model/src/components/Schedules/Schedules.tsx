import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { Fact } from '../Facts';
import { SafeLink } from '../SafeLink';

/** The annotations that name schedules outside, one of the facts about an entity; nothing where there are none. */
export function Schedules(props: { answer: EntityAnswer }) {
  const { schedules = [] } = props.answer.onCall;
  const t = useTexts();
  return schedules.length === 0 ? null : (
    <Fact label={t('schedules.title')}>
      {schedules.map(({ annotation, url }) => (
        <div key={annotation}>
          {url ? (
            <SafeLink to={url}>
              <code>{annotation}</code>
            </SafeLink>
          ) : (
            <code>{annotation}</code>
          )}
        </div>
      ))}
    </Fact>
  );
}
