import type { Entity } from '@backstage/catalog-model';
import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import { useEffect, useRef } from 'react';
import type { AnswerState } from './useAnswer';

/**
 * Whether the catalog's entity is another version than the one that was evaluated. After a re-check the answer is the
 * newer of the two: then the page's entity is loaded again instead.
 */
export function useStale(
  entity: Entity,
  state: AnswerState<{ entityEtag?: string; evaluatedAt: string }>,
): boolean {
  const { refresh } = useAsyncEntity();
  const { answer, recheck } = state;
  const loadedEtag = entity.metadata.etag;
  const differs =
    !!answer?.entityEtag && !!loadedEtag && answer.entityEtag !== loadedEtag;
  const checkedEtag = useRef<string>();

  useEffect(() => {
    if (
      recheck.step === 'done' &&
      differs &&
      checkedEtag.current !== loadedEtag
    ) {
      checkedEtag.current = loadedEtag;
      refresh?.();
    }
  }, [recheck.step, differs, loadedEtag, refresh]);

  return differs && (recheck.step === 'idle' || recheck.step === 'failed');
}
