import type { PartyView } from '../catalog/types';
import type { SourcedValue } from '../effective/EffectiveModel';
import type { OperatingModel } from '../model/types';
import type { Party } from '../api/entitySchemas';

/** What turns stored references into an answer for one caller at one moment. */
export interface AnswerContext {
  model?: OperatingModel;
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  now: Date;
}

/** A party as far as the caller may know it. */
export function answerParty(
  { parties }: Pick<AnswerContext, 'parties'>,
  entityRef: string,
): Party {
  const view = parties.get(entityRef);
  return { entityRef, title: view?.title, contacts: view?.contacts ?? [] };
}

/** Applies a function to the value, and to the one that stands in for it. */
export function mapValue<T, U>(
  sourced: SourcedValue<T>,
  map: (value: T) => U,
): SourcedValue<U> {
  const { value, instead, ...rest } = sourced;
  return {
    ...rest,
    ...(value !== undefined && { value: map(value) }),
    ...(instead && {
      instead: { value: map(instead.value), source: instead.source },
    }),
  };
}
