import type {
  Filling,
  Stale,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { createContext } from 'react';

/** Why what a page shows may be out of date: the backend says so, or nothing newer can be loaded; or why it is not all there yet. */
export type Staleness =
  | { stale: Stale }
  | { filling: Filling }
  | {
      error: Error;
      /** ISO 8601: when what is shown was loaded. */
      loadedAt: string;
    };

/** Told by each loader of a page whether what it has loaded may be out of date. */
export const FreshnessContext = createContext<
  (loader: string, staleness: Staleness | undefined) => void
>(() => {});
