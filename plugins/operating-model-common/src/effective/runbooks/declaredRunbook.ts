import { asWritten } from '../../annotations/Read';
import type { EntityView } from '../../catalog/types';
import type {
  EffectiveRunbook,
  SourcedValue,
  ValueSource,
} from '../EffectiveModel';
import { readRunbook } from './readRunbook';
import { cutText } from '../../references/cutText';
import { runbookTitle } from './runbookTitle';
import { withoutCredentials } from './withoutCredentials';

/** A runbook that somebody names: `invalid` where it can never be opened, else `unknown` until somebody has looked. */
export function declaredRunbook(options: {
  id: string;
  title?: string;
  location: string;
  declaredBy: Pick<EntityView, 'entityRef' | 'title'>;
  base?: string;
  /** Whose file names it; see `readRunbook`. */
  namedIn: Pick<EntityView, 'annotations' | 'kind'> | undefined;
  problem?: string;
  source: ValueSource;
}): SourcedValue<EffectiveRunbook> {
  const { id, source, declaredBy, base = declaredBy.entityRef } = options;
  const location = options.location.trim();
  const owner = declaredBy.title ?? declaredBy.entityRef;
  const read: ReturnType<typeof readRunbook> = options.problem
    ? { ok: false, reason: asWritten(options.problem) }
    : readRunbook(location, options.namedIn);
  if (!read.ok) {
    const shown = cutText(withoutCredentials(location), 200);
    const title = options.title ?? runbookTitle(undefined, owner);
    return {
      state: 'invalid',
      value: { id, title, location: shown, base, target: 'text' },
      raw: shown,
      source,
      reason: read.reason,
    };
  }
  const { target } = read.value;
  const title = options.title ?? runbookTitle(read.value, owner);
  return {
    state: 'unknown',
    value: {
      id,
      title,
      location,
      base,
      target,
      ...(read.value.target === 'file' &&
        read.value.heading && { heading: read.value.heading }),
    },
    source,
    reason: { id: 'effective/runbook-unseen' },
  };
}
