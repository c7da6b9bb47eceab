import type { ModelDoubt } from '../api/coverageSchemas';
import type { Message, Templates } from '../messages/Message';
import { renderMessage } from '../messages/renderMessage';
import { isPastRevisit } from '../model/isPastRevisit';
import type { OperatingModel } from '../model/types';
import { readerOf } from './readerOf';

/**
 * What a reader of figures about a model has to know of it: that it is in none of them, that they are about an older version, or that
 * nobody has looked through it in time.
 *
 * @param options - `model` is the version in force; absent where none ever was
 * @public
 */
export function doubtsOfModel(options: {
  entityRef: string;
  title?: string;
  model?: OperatingModel;
  /** Whether the text in the catalog is not that version. */
  isStale: boolean;
  templates: Templates;
  now: Date;
}): ModelDoubt[] {
  const { entityRef, model, isStale, now } = options;
  const title = model?.title ?? options.title;
  const { version, revisitBy } = model?.spec ?? {};
  const reader = readerOf(
    { entityRef, title, timeZone: model?.spec.timeZone },
    options.templates,
  );
  const doubt = (
    what: ModelDoubt['what'],
    parameters?: Message['parameters'],
  ): ModelDoubt => ({
    model: { entityRef, title },
    what,
    version,
    revisitBy,
    message: renderMessage(
      {
        id: `doubt/${what}${what === 'stale' && !version ? '-unnamed' : ''}`,
        parameters: { model: { model: entityRef }, ...parameters },
      },
      reader,
    ),
  });
  if (!model) {
    return [doubt('invalid')];
  }
  return [
    ...(isStale ? [doubt('stale', version ? { version } : undefined)] : []),
    ...(isPastRevisit(model, now)
      ? [doubt('past-revisit', { date: revisitBy ?? '' })]
      : []),
  ];
}
