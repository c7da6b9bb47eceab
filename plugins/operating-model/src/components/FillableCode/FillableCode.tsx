import { useState } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { CodeBlock } from '../CodeBlock';
import { Candidates } from './Candidates';
import { fillPlaceholders, placeholdersOf } from './placeholders';

/** A piece of a file to copy, with a choice for each place in it that only a person can fill. Until all are filled it cannot be copied. */
export function FillableCode(props: {
  yaml: string;
  /** What can stand in those places, the likeliest first. */
  candidates: string[];
}) {
  const { yaml, candidates } = props;
  const t = useTexts();
  const [choices, setChoices] = useState<{ [place: number]: string }>({});
  const placeholders = placeholdersOf(yaml);
  const chosen = placeholders.map((_, place) => choices[place]);
  const text = fillPlaceholders(yaml, chosen);
  const open = placeholders.find((_, place) => !choices[place]?.trim());
  return (
    <>
      {placeholders.map((placeholder, place) => (
        <Candidates
          // The same placeholder may stand in several places.
          // eslint-disable-next-line react/no-array-index-key
          key={place}
          placeholder={placeholder}
          position={placeholders.length > 1 ? place + 1 : undefined}
          candidates={candidates}
          choice={choices[place] ?? ''}
          choose={choice => setChoices({ ...choices, [place]: choice })}
        />
      ))}
      <CodeBlock
        text={text}
        blocked={open && t('findings.fillFirst', { placeholder: open })}
      />
    </>
  );
}
