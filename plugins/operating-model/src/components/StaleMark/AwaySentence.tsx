import { awaySince } from '../../format/isAway';
import { reasonOf } from '../../format/reasonOf';
import { useTexts } from '../../hooks/useTexts';
import { SinceText } from './SinceText';

/** What does not answer, and since when, where the backend knows it. */
export function AwaySentence(props: { error: Error }) {
  const { error } = props;
  const t = useTexts();
  const since = awaySince(error);
  return since ? (
    <>{t('staleMark.database', { when: <SinceText iso={since} /> })}</>
  ) : (
    <>
      {'statusCode' in error
        ? `${reasonOf(error)}.`
        : t('staleMark.backend', { reason: reasonOf(error) })}
    </>
  );
}
