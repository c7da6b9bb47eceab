import type { PartyEntity, ValueAnswer } from '../api/valueSchemas';
import type { PartyView } from '../catalog/types';
import type { SourcedValue } from '../effective/EffectiveModel';
import type { Facts } from '../facts/Facts';
import type { Templates } from '../messages/Message';
import { renderMessage, type Reader } from '../messages/renderMessage';
import type { OperatingModel } from '../model/types';
import { answerTemplates } from './answerTemplates';

/** What turns stored references into an answer for one caller at one moment. */
export interface AnswerContext {
  model?: OperatingModel;
  /**
   * The parties that the catalog knows. Those that the caller may not read are there without title and contacts.
   */
  parties: ReadonlyMap<string, PartyView>;
  facts: Facts;
  now: Date;
  reader: Reader;
}

/** With those of answers; the templates of checks are the same in every answer. */
const merged = new WeakMap<Templates, Templates>();

/** A reader to whom the sentences of answers can be said, too. */
export function answerReader(reader: Reader): Reader {
  let templates = merged.get(reader.templates);
  if (!templates) {
    templates = { ...answerTemplates, ...reader.templates };
    merged.set(reader.templates, templates);
  }
  return { ...reader, templates };
}

/**
 * A group or a person as far as the caller may know it.
 *
 * @param context - the parties that the catalog knows; without title and contacts where the caller may not read them
 * @public
 */
export function answerParty(
  { parties }: { parties: ReadonlyMap<string, PartyView> },
  entityRef: string,
): PartyEntity {
  const view = parties.get(entityRef);
  return { entityRef, title: view?.title, contacts: view?.contacts ?? [] };
}

/** A value as an answer says it: a function applied to it and to the one that stands in for it, and its reason in words. */
export function answerValue<T, U>(
  sourced: SourcedValue<T>,
  { reader }: Pick<AnswerContext, 'reader'>,
  map: (value: T) => U,
): ValueAnswer<U> {
  const { value, instead, reason, ...rest } = sourced;
  return {
    ...rest,
    ...(value !== undefined && { value: map(value) }),
    ...(instead && {
      instead: { value: map(instead.value), source: instead.source },
    }),
    ...(reason && { reason: renderMessage(reason, reader).text }),
  };
}
