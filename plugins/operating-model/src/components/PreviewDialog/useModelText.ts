import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { keepText, readKeptText } from './keptText';
import { modelText } from './modelText';

/** Where the text in the field comes from. */
export type TextOrigin =
  | { from: 'catalog' | 'kept' | 'loading' | 'absent' }
  | { from: 'failed'; error: Error };

/**
 * The text of the changed model: it starts from that of a model as the catalog has it, unless another one was left in the field for this
 * model before.
 *
 * @param initial - full reference of the model that is chosen where the dialog opens
 */
export function useModelText(initial: string | undefined) {
  const catalog = useApi(catalogApiRef);
  const [model, setModel] = useState(initial);
  const [text, setShown] = useState(() => readKeptText(initial) ?? '');
  const [origin, setOrigin] = useState<TextOrigin>();
  /** Which question to the catalog still counts. */
  const asked = useRef(0);

  const load = useCallback(
    async (reference: string) => {
      asked.current += 1;
      const mine = asked.current;
      setOrigin({ from: 'loading' });
      try {
        const entity = await catalog.getEntityByRef(reference);
        if (mine === asked.current) {
          setShown(entity ? modelText(entity) : '');
          setOrigin({ from: entity ? 'catalog' : 'absent' });
        }
      } catch (error) {
        if (mine === asked.current) {
          setOrigin({
            from: 'failed',
            error: error instanceof Error ? error : new Error(String(error)),
          });
        }
      }
    },
    [catalog],
  );

  const start = useCallback(
    (reference: string | undefined) => {
      asked.current += 1;
      const kept = readKeptText(reference);
      setShown(kept ?? '');
      setOrigin(kept === undefined ? undefined : { from: 'kept' });
      if (kept === undefined && reference !== undefined) {
        load(reference);
      }
    },
    [load],
  );
  useEffect(() => {
    start(initial);
    return () => {
      asked.current += 1;
    };
  }, [initial, start]);

  return {
    text,
    model,
    origin,
    setText: (next: string) => {
      asked.current += 1;
      setOrigin(undefined);
      setShown(next);
      keepText(model, next);
    },
    /** Starts from another model, or from none. */
    choose: (reference: string | undefined) => {
      setModel(reference);
      start(reference);
    },
    /** Forgets what was written and starts again from the catalog. */
    startAgain: () => {
      keepText(model, '');
      start(model);
    },
  };
}
