import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback, useMemo, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { reasonOf } from '../../format/reasonOf';
import { shortReference } from '../../format/shortReference';
import { useLoaded } from '../../hooks/useLoaded';
import { useTexts } from '../../hooks/useTexts';
import { ChoiceLabel } from '../IssueRouting/ChoiceLabel';
import { SearchField } from '../IssueRouting/SearchField';
import { PARTY_FIELDS, toPartyChoice, type PartyChoice } from './PartyChoice';

const LIMIT = 20;
const WAIT_FOR_WORDS = 250;
const SEARCHED = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayName',
];

/** A group or a person, found by part of the title or the name among those of the catalog that the reader may see. */
export function PartyPicker(props: {
  label: string;
  /** What the address says. */
  chosen: readonly string[];
  /** Those of them that the catalog knows. */
  known: readonly (PartyChoice & { written: string })[];
  choose(entityRef: string | undefined): void;
}) {
  const { label, chosen, known, choose } = props;
  const t = useTexts();
  const [only] = chosen;
  const several = chosen.length > 1;
  const [wanted, setWanted] = useState(false);
  const [written, setWritten] = useState('');
  const [words, setWords] = useState('');
  useDebounce(() => setWords(written.trim()), WAIT_FOR_WORDS, [written]);

  const { answer, error, refreshing } = useFoundParties(words, wanted);
  const value = useMemo<PartyChoice | null>(
    () =>
      only === undefined || several
        ? null
        : known.find(each => each.written === only) ?? { entityRef: only },
    [only, several, known],
  );
  const options: PartyChoice[] = answer ?? [];
  return (
    <SearchField<PartyChoice>
      label={label}
      placeholder={
        several
          ? t('decisionsPage.filters.several', { total: String(chosen.length) })
          : t('decisionsPage.filters.partyAny')
      }
      hint={
        error &&
        t('decisionsPage.filters.partyAway', { reason: reasonOf(error) })
      }
      problem={error !== undefined}
      value={value}
      // The chosen one is not among what the catalog found last.
      options={
        value && !options.some(option => isSame(option, value))
          ? [...options, value]
          : options
      }
      // The catalog searches; until it has, what it found before must not be taken for a match.
      filterOptions={found =>
        found.filter(option => (written ? matches(option, written) : true))
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
      noOptionsText={t('decisionsPage.filters.partyNone')}
      onOpen={() => setWanted(true)}
      onInputChange={(_, text, reason) =>
        setWritten(reason === 'input' ? text : '')
      }
      onChange={(_, party) => choose(party?.entityRef)}
    />
  );
}

/** Groups and people by words, or the first of them. */
function useFoundParties(words: string, wanted: boolean) {
  const catalog = useApi(catalogApiRef);
  const search = useCallback(async () => {
    const { items } = await catalog.queryEntities({
      filter: { kind: ['Group', 'User'] },
      fields: PARTY_FIELDS,
      orderFields: [{ field: 'metadata.name', order: 'asc' }],
      limit: LIMIT,
      ...(words && { fullTextFilter: { term: words, fields: SEARCHED } }),
    });
    return items.map(toPartyChoice);
  }, [catalog, words]);
  return useLoaded(wanted ? search : undefined);
}

function labelOf({ entityRef, title }: PartyChoice): string {
  return title ?? shortReference(entityRef);
}

function matches(party: PartyChoice, written: string): boolean {
  const words = written.trim().toLocaleLowerCase();
  return [labelOf(party), party.entityRef].some(text =>
    text.toLocaleLowerCase().includes(words),
  );
}

function isSame(one: PartyChoice, other: PartyChoice): boolean {
  return one.entityRef === other.entityRef;
}
