import TextField from '@material-ui/core/TextField';
import { useId } from 'react';

/** One of a few values, or all of them: the browser's own list, quick and good with every keyboard and reader. */
export function PlainChoice<Value extends string>(props: {
  label: string;
  value: Value | undefined;
  choices: readonly { value: Value; label: string }[];
  /** What stands for no choice. */
  all: string;
  choose(value: Value | undefined): void;
}) {
  const { label, value, choices, all, choose } = props;
  const id = useId();
  return (
    <TextField
      select
      id={id}
      label={label}
      size="small"
      variant="outlined"
      value={value ?? ''}
      onChange={event =>
        choose(choices.find(each => each.value === event.target.value)?.value)
      }
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value="">{all}</option>
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </TextField>
  );
}
