import type { Severity } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceField } from './ChoiceField';

/** How bad it is. What a severity means stands on hover in the list, and below the field once it is chosen. */
export function SeverityField(props: {
  severity: string | undefined;
  severities: readonly Severity[];
  choose(severity: string | undefined): void;
}) {
  const { severity, severities, choose } = props;
  const t = useTexts();
  const chosen = severities.find(({ id }) => id === severity);
  return (
    <ChoiceField
      label={t('whoPage.form.severity')}
      value={severity}
      none={t('whoPage.form.noSeverity')}
      choices={severities.map(({ id, title, definition }) => ({
        value: id,
        label: title && title !== id ? `${id} ${title}` : id,
        meaning: definition,
      }))}
      hint={severity ? chosen?.definition : t('whoPage.form.severityHint')}
      choose={choose}
    />
  );
}
