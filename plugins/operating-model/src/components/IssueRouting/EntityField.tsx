import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useMemo, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { shortReference } from '../../format/shortReference';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceLabel } from './ChoiceLabel';
import { SearchField } from './SearchField';

const LIMIT = 20;
const WAIT_FOR_WORDS = 250;

interface EntityChoice {
  entityRef: string;
  title?: string;
}

/** What is affected: found on the backend by part of its title or reference among what the reader may see. */
export function EntityField(props: {
  entityRef: string | undefined;
  title: string | undefined;
  /** The backend does not know it. */
  unknown: boolean;
  choose(entityRef: string | undefined): void;
}) {
  const { entityRef, title, unknown, choose } = props;
  const api = useApi(operatingModelApiRef);
  const t = useTexts();
  const [wanted, setWanted] = useState(false);
  const [written, setWritten] = useState('');
  const [words, setWords] = useState('');
  useDebounce(() => setWords(written.trim()), WAIT_FOR_WORDS, [written]);

  const search = useCallback(
    () => api.listEntities({ ...(words && { q: words }), limit: LIMIT }),
    [api, words],
  );
  const { answer, refreshing } = useLoaded(wanted ? search : undefined);
  const value = useMemo<EntityChoice | null>(
    () => (entityRef ? { entityRef, title } : null),
    [entityRef, title],
  );
  const options: EntityChoice[] = answer?.items ?? [];
  return (
    <SearchField<EntityChoice>
      label={t('whoPage.form.entity')}
      placeholder={t('whoPage.form.entityEmpty')}
      hint={t(
        unknown ? 'whoPage.form.entityUnknown' : 'whoPage.form.entityHint',
      )}
      problem={unknown}
      value={value}
      // The chosen one is not among what the backend found last.
      options={
        value && !options.some(option => isSame(option, value))
          ? [...options, value]
          : options
      }
      filterOptions={found =>
        found.filter(option => option !== value || !written)
      }
      getOptionLabel={labelOf}
      getOptionSelected={isSame}
      renderOption={option => (
        <ChoiceLabel
          title={labelOf(option)}
          detail={option.title && shortReference(option.entityRef)}
        />
      )}
      loading={refreshing || written.trim() !== words}
      noOptionsText={t('whoPage.form.entityNone')}
      onOpen={() => setWanted(true)}
      onInputChange={(_, text, reason) =>
        setWritten(reason === 'input' ? text : '')
      }
      onChange={(_, chosen) => choose(chosen?.entityRef)}
    />
  );
}

function labelOf({ entityRef, title }: EntityChoice): string {
  return title ?? shortReference(entityRef);
}

function isSame(one: EntityChoice, other: EntityChoice): boolean {
  return one.entityRef === other.entityRef;
}
