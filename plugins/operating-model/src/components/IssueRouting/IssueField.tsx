import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceLabel } from './ChoiceLabel';
import {
  choiceOf,
  findIssues,
  isOfSeveralModels,
  type IssueChoice,
} from './issueChoices';
import { SearchField } from './SearchField';
import type { IssueChoices } from './useIssueChoices';

/** What the issue is: an issue class of any model, found by title, id and words, or the words of the reader. */
export function IssueField(props: {
  issueClass: string | undefined;
  /** The model that answers, where that is clear. */
  modelRef: string | undefined;
  issues: IssueChoices;
  input?: RefObject<HTMLInputElement>;
  /** What is written, before anything is chosen. */
  search(words: string): void;
  choose(choice: IssueChoice | undefined): void;
}) {
  const { issueClass, modelRef, issues, input, search, choose } = props;
  const { choices, settled, error } = issues;
  const t = useTexts();
  const several = isOfSeveralModels(choices);
  const value = useMemo(
    () => (issueClass ? choiceOf(issueClass, choices, modelRef) : null),
    [issueClass, choices, modelRef],
  );
  const written = useRef<string>();
  // Words whose choices were still on their way when the reader sent them off.
  const sent = useRef<string>();
  const takeMatch = (words: string) => {
    sent.current = settled ? undefined : words;
    if (settled) {
      choose(findIssues(words, choices)[0]);
    }
  };
  useEffect(() => {
    if (sent.current !== undefined && settled) {
      takeMatch(sent.current);
    }
  });
  return (
    <SearchField<IssueChoice, true>
      label={t('whoPage.form.issue')}
      hint={t(error ? 'whoPage.form.issuesUnknown' : 'whoPage.form.issueHint')}
      input={input}
      freeSolo
      forcePopupIcon
      loading={!settled}
      value={value}
      options={choices}
      filterOptions={(options, { inputValue }) =>
        findIssues(inputValue, options)
      }
      getOptionLabel={option =>
        typeof option === 'string' ? option : option.title
      }
      getOptionSelected={(option, chosen) =>
        option.id === chosen.id &&
        option.model?.entityRef === chosen.model?.entityRef
      }
      renderOption={option =>
        option.asWritten ? (
          <ChoiceLabel
            title={t('whoPage.form.asWritten', { words: option.title })}
          />
        ) : (
          <ChoiceLabel
            title={option.title}
            detail={detailOf(option, several)}
          />
        )
      }
      onInputChange={(_, typed, reason) => {
        written.current = reason === 'input' ? typed : undefined;
        sent.current = undefined;
        search(written.current ?? '');
      }}
      onChange={(_, chosen) => {
        written.current = undefined;
        if (typeof chosen === 'string') {
          takeMatch(chosen);
        } else if (chosen?.asWritten && !settled) {
          takeMatch(chosen.id);
        } else {
          choose(chosen ?? undefined);
        }
      }}
      // Words that were written and left are asked as they stand.
      onBlur={() => {
        if (written.current?.trim()) {
          choose(choiceOf(written.current, choices, modelRef));
        }
        written.current = undefined;
      }}
    />
  );
}

function detailOf(
  { id, title, words, model }: IssueChoice,
  several: boolean,
): string | undefined {
  const names = [
    ...(several && model ? [model.title] : []),
    ...(title === id ? [] : [id]),
    ...words,
  ];
  return names.join(' · ') || undefined;
}
