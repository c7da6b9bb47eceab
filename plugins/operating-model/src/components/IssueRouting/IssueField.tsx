import { useMemo, useRef, useState, type RefObject } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceLabel } from './ChoiceLabel';
import { choiceOf, findIssues, type IssueChoice } from './issueChoices';
import { SearchField } from './SearchField';
import { useIssueChoices } from './useIssueChoices';

/** What the issue is: an issue class, found by title, id and words, or the words of the reader. */
export function IssueField(props: {
  issueClass: string | undefined;
  /** The model that answers, where that is clear. */
  modelRef: string | undefined;
  modelUnknown: boolean;
  input?: RefObject<HTMLInputElement>;
  choose(issueClass: string | undefined): void;
}) {
  const { issueClass, modelRef, modelUnknown, input, choose } = props;
  const t = useTexts();
  const [text, setText] = useState('');
  const choices = useIssueChoices(modelRef, text || issueClass || '');
  const value = useMemo(
    () => (issueClass ? choiceOf(issueClass, choices) : null),
    [issueClass, choices],
  );
  const written = useRef<string>();
  const ask = (words: string) => choose(choiceOf(words, choices).id);
  return (
    <SearchField<IssueChoice, true>
      label={t('whoPage.form.issue')}
      hint={t(
        modelUnknown ? 'whoPage.form.modelUnknown' : 'whoPage.form.issueHint',
      )}
      input={input}
      freeSolo
      forcePopupIcon
      value={value}
      options={choices}
      filterOptions={(options, { inputValue }) =>
        findIssues(inputValue, options)
      }
      getOptionLabel={option =>
        typeof option === 'string' ? option : option.title
      }
      getOptionSelected={(option, chosen) => option.id === chosen.id}
      renderOption={option =>
        option.asWritten ? (
          <ChoiceLabel
            title={t('whoPage.form.asWritten', { words: option.title })}
          />
        ) : (
          <ChoiceLabel title={option.title} detail={detailOf(option)} />
        )
      }
      onInputChange={(_, typed, reason) => {
        written.current = reason === 'input' ? typed : undefined;
        setText(written.current ?? '');
      }}
      onChange={(_, chosen) => {
        written.current = undefined;
        if (typeof chosen === 'string') {
          ask(chosen);
        } else {
          choose(chosen?.id);
        }
      }}
      // Words that were written and left are asked as they stand.
      onBlur={() => {
        if (written.current?.trim()) {
          ask(written.current);
        }
        written.current = undefined;
      }}
    />
  );
}

function detailOf({ id, title, words }: IssueChoice): string | undefined {
  const names = [...(title === id ? [] : [id]), ...words];
  return names.join(' · ') || undefined;
}
