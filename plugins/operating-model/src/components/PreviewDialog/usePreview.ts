import { useApi } from '@backstage/core-plugin-api';
import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useEffect, useRef, useState } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';

/** A text, and what the backend said of it last. */
interface PreviewState {
  running: boolean;
  /** The text that was previewed. */
  previewed?: string;
  answer?: PreviewAnswer;
  error?: Error;
}

/** Asks what the text of a changed model would do, on demand. */
export function usePreview(text: string) {
  const api = useApi(operatingModelApiRef);
  const [state, setState] = useState<PreviewState>({ running: false });
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);

  async function run() {
    setState({ running: true });
    const settle = (outcome: Pick<PreviewState, 'answer' | 'error'>) =>
      isOpen.current &&
      setState({ running: false, previewed: text, ...outcome });
    try {
      settle({ answer: await api.previewModel(text) });
    } catch (error) {
      settle({
        error: error instanceof Error ? error : new Error(String(error)),
      });
    }
  }

  return { ...state, run };
}
