import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  type AutocompleteProps,
  type AutocompleteRenderInputParams,
} from '@material-ui/lab/Autocomplete';
import { useId, type Ref } from 'react';
import { useTexts } from '../../hooks/useTexts';

type Props<T, FreeSolo extends boolean> = Omit<
  AutocompleteProps<T, false, false, FreeSolo>,
  'renderInput' | 'id' | 'size'
>;

// Material UI gives the role of a combobox to the box around the field; assistive technology expects it on the field itself.
const ROOT_WITHOUT_ROLE = {
  role: undefined,
  'aria-owns': undefined,
  'aria-expanded': undefined,
};

/** A field that finds its value in a list while somebody writes. */
export function SearchField<T, FreeSolo extends boolean = false>(
  props: Props<T, FreeSolo> & {
    label: string;
    placeholder?: string;
    hint?: string;
    problem?: boolean;
    input?: Ref<HTMLInputElement>;
  },
) {
  const { label, placeholder, hint, problem, input, ...rest } = props;
  const t = useTexts();
  const id = useId();
  return (
    <Autocomplete<T, false, false, FreeSolo>
      clearText={t('whoPage.form.clear')}
      openText={t('whoPage.form.show')}
      closeText={t('whoPage.form.hide')}
      loadingText={t('whoPage.form.loading')}
      autoHighlight
      selectOnFocus
      handleHomeEndKeys
      {...rest}
      {...ROOT_WITHOUT_ROLE}
      id={id}
      size="small"
      renderInput={parameters => (
        <TextField
          {...parameters}
          label={label}
          placeholder={placeholder}
          helperText={hint}
          error={problem}
          variant="outlined"
          inputRef={input}
          InputLabelProps={{ shrink: true }}
          inputProps={asCombobox(parameters)}
        />
      )}
    />
  );
}

function asCombobox({ inputProps }: AutocompleteRenderInputParams) {
  const controls = 'aria-controls' in inputProps && inputProps['aria-controls'];
  return {
    ...inputProps,
    role: 'combobox',
    'aria-expanded': Boolean(controls),
    maxLength: 200,
  };
}
