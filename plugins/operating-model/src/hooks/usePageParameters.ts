import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** New values of parameters; undefined or an empty list takes one away. */
export interface ParameterChanges {
  [name: string]: string | readonly string[] | undefined;
}

/**
 * What a page shows, kept in its address so that it can be linked to and survives a reload. The one place of this plugin
 * that touches the router's query.
 */
export function usePageParameters() {
  const [parameters, setParameters] = useSearchParams();

  /** `replace` keeps the change out of the history of the browser; `restart` has every list start at its first page. */
  const change = useCallback(
    (
      changes: ParameterChanges,
      options: { replace?: boolean; restart?: boolean } = {},
    ) =>
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          if (options.restart) {
            [...next.keys()]
              .filter(isCursor)
              .forEach(name => next.delete(name));
          }
          for (const [name, value] of Object.entries(changes)) {
            next.delete(name);
            for (const item of [value ?? []].flat()) {
              next.append(name, item);
            }
          }
          return next;
        },
        { replace: options.replace },
      ),
    [setParameters],
  );

  return {
    one: (name: string) => parameters.get(name) ?? undefined,
    all: (name: string) => parameters.getAll(name),
    change,
  };
}

/** `cursor`, or with a word before it where a page has several lists. */
function isCursor(name: string): boolean {
  return /^(\w+\.)?cursor$/.test(name);
}
