import type {
  ModelPart,
  ParsedModelPartQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';

/** What a list of a model is narrowed to. */
export type PartFilter = Pick<ParsedModelPartQuery, 'q' | 'party' | 'below'>;

/** Keys of parts in which a party is responsible for the part. */
const HOLDERS = ['owner', 'deputy', 'lead', 'chair', 'accountable'] as const;
/** Keys of parts in which words are looked for. */
const WORDS = ['id', 'title', 'question', 'words', 'ref', 'location'] as const;

/** Whether a part of a model is in a list. */
export function matchesPart(
  part: ModelPart,
  { q, parties }: { q?: string; parties?: ReadonlySet<string> },
): boolean {
  return (
    (!q || holds(part, q.toLocaleLowerCase('en-US'))) &&
    (!parties || textsAt(part, HOLDERS).some(party => parties.has(party)))
  );
}

function holds(part: ModelPart, words: string): boolean {
  const texts = typeof part === 'string' ? [part] : textsAt(part, WORDS);
  return texts.some(text => text.toLocaleLowerCase('en-US').includes(words));
}

function textsAt(part: ModelPart, keys: readonly string[]): string[] {
  return keys
    .flatMap(key => (part as { [key: string]: unknown })[key])
    .filter(text => typeof text === 'string');
}
