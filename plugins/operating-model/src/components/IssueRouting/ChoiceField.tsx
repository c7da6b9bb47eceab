import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** A choice among a few values, with the list of the browser itself. */
export function ChoiceField(props: {
  label: string;
  value: string | undefined;
  /** What is chosen where nothing is. */
  none: string;
  choices: readonly { value: string; label: string; meaning?: string }[];
  hint?: string;
  choose(value: string | undefined): void;
}) {
  const { label, value = '', none, choices, hint, choose } = props;
  const id = useId();
  const isListed = !value || choices.some(choice => choice.value === value);
  return (
    <TextField
      select
      id={id}
      label={label}
      size="small"
      variant="outlined"
      value={value}
      helperText={hint}
      onChange={event => choose(event.target.value || undefined)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="">{none}</option>
      {choices.map(choice => (
        <option key={choice.value} value={choice.value} title={choice.meaning}>
          {choice.label}
        </option>
      ))}
      {!isListed && <option value={value}>{value}</option>}
    </TextField>
  );
}
