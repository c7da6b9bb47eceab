import type { ModelRow } from '@cloud-suite/backstage-plugin-operating-model-common';
import { titleOf } from '../../format/titleOf';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceField } from './ChoiceField';

/** Which model answers, where no component says it and there are several. */
export function ModelField(props: {
  model: string | undefined;
  choices: readonly ModelRow[];
  choose(model: string | undefined): void;
}) {
  const { model, choices, choose } = props;
  const t = useTexts();
  return (
    <ChoiceField
      label={t('whoPage.form.model')}
      value={model}
      none={t('whoPage.form.chooseModel')}
      choices={choices.map(choice => ({
        value: choice.entityRef,
        label: titleOf(choice),
      }))}
      choose={choose}
    />
  );
}
