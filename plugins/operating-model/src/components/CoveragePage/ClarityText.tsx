import { useNumbers } from '../../hooks/useNumbers';
import { useTexts } from '../../hooks/useTexts';
import { shareOf, type ClarityCounts } from '../../format/shareOf';

/** Clarity with its inputs, in a few words. */
export function ClarityText(props: { clarity: ClarityCounts }) {
  const { clarity } = props;
  const t = useTexts();
  const { percent } = useNumbers();
  const share = shareOf(clarity);
  return (
    <>
      {share === undefined
        ? t('coveragePage.clarity.none')
        : t('coveragePage.clarity.short', {
            share: percent(share),
            clear: String(clarity.clear),
            total: String(clarity.decisions),
          })}
    </>
  );
}
