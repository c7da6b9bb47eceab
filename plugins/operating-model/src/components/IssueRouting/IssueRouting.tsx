import { useApi } from '@backstage/core-plugin-api';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { useCallback, useState, type RefObject } from 'react';
import { operatingModelApiRef } from '../../api/operatingModelApiRef';
import { useLoaded } from '../../hooks/useLoaded';
import { IssueAnswer } from './IssueAnswer';
import { IssueForm } from './IssueForm';
import { useIssueChoices } from './useIssueChoices';
import { useIssueModel } from './useIssueModel';
import { useIssueQuestion } from './useIssueQuestion';

/**
 * The form and its answer: who takes this issue, by when, whom else to reach, what to open, and why.
 * The question stands in the address.
 */
export function IssueRouting(props: {
  /** On the page of an entity, which then is what is affected. */
  entity?: EntityAnswer;
  issueInput?: RefObject<HTMLInputElement>;
}) {
  const { entity, issueInput } = props;
  const api = useApi(operatingModelApiRef);
  const { question, change } = useIssueQuestion(entity?.entityRef);
  const model = useIssueModel(question, entity);
  const [words, search] = useState('');
  const issues = useIssueChoices(
    model.classesOf,
    words || question.issueClass || '',
  );
  const load = useCallback(
    async () => ({
      question,
      answer: await api.getRoute({
        ...question,
        issueClass: question.issueClass ?? '',
      }),
    }),
    [api, question],
  );
  const loaded = useLoaded(model.complete ? load : undefined);
  return (
    <>
      <IssueForm
        question={question}
        model={model}
        issues={issues}
        fixed={!!entity}
        issueInput={issueInput}
        search={search}
        change={change}
        askAgain={loaded.retry}
      />
      <IssueAnswer
        question={question}
        loaded={loaded}
        model={model}
        issues={issues}
        change={change}
      />
    </>
  );
}
