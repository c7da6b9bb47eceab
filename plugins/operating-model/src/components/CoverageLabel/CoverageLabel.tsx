import type { Coverage } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';

/** Hours of coverage in words; the word of the model on hover. */
export function CoverageLabel(props: { coverage: Coverage }) {
  const { coverage } = props;
  const t = useTexts();
  const texts = {
    '24x7': t('coverage.always'),
    '24x5': t('coverage.weekdays'),
    'business-hours': t('coverage.businessHours'),
    'best-effort': t('coverage.bestEffort'),
  };
  return <span title={coverage}>{texts[coverage]}</span>;
}
