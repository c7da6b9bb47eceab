import { useCallback, useMemo } from 'react';
import { usePageParameters } from '../../hooks/usePageParameters';

/** What is asked, as it stands in the address. */
export interface IssueQuestion {
  entityRef?: string;
  /** Reference of the model; counts only without an entity. */
  model?: string;
  /** Id of an issue class, or words that the model does not know. */
  issueClass?: string;
  severity?: string;
  /** ISO 8601 with offset; now where it is left out. */
  reportedAt?: string;
}

/**
 * The question in the address of the page, so that a link asks it again.
 *
 * @param entityRef - on the page of an entity, which then is no choice
 */
export function useIssueQuestion(entityRef: string | undefined) {
  const { one, change: changeParameters } = usePageParameters();
  const asked = (name: string) => one(name)?.trim() || undefined;
  const key = JSON.stringify({
    entityRef: entityRef ?? asked('entityRef'),
    model: entityRef ? undefined : asked('model'),
    issueClass: asked('issueClass'),
    severity: asked('severity'),
    reportedAt: asked('reportedAt'),
  });
  // One object per question, however often the page is drawn.
  const question = useMemo<IssueQuestion>(() => JSON.parse(key), [key]);
  const change = useCallback(
    (changes: IssueQuestion, options?: { replace?: boolean }) =>
      changeParameters({ ...changes }, options),
    [changeParameters],
  );
  return { question, change };
}
