import TextField from '@material-ui/core/TextField';
import { useEffect, useId, useRef, useState } from 'react';

/** A filter that is written. Applied on Enter and when it is left, or where `wait` is given, that many milliseconds after the last key. */
export function TextFilter(props: {
  label: string;
  /** What the address says. */
  value: string;
  wait?: number;
  apply(value: string): void;
}) {
  const { label, value, wait, apply } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const applied = useRef(value);

  // A link, the way back and "Clear filters" change what stands in the field.
  useEffect(() => {
    if (value !== applied.current) {
      applied.current = value;
      setText(value);
    }
  }, [value]);

  const applyNow = () => {
    if (text.trim() !== applied.current) {
      applied.current = text.trim();
      apply(text.trim());
    }
  };
  const latest = useRef(applyNow);
  latest.current = applyNow;

  useEffect(() => {
    if (wait === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => latest.current(), wait);
    return () => clearTimeout(timer);
  }, [text, wait]);

  return (
    <TextField
      id={id}
      label={label}
      size="small"
      variant="outlined"
      value={text}
      onChange={event => setText(event.target.value)}
      onBlur={applyNow}
      onKeyDown={event => {
        if (event.key === 'Enter') {
          applyNow();
        }
      }}
      InputLabelProps={{ shrink: true }}
      inputProps={{ maxLength: 200 }}
    />
  );
}
