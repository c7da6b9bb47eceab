import type { RouteAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { IssueQuestion } from './useIssueQuestion';

/**
 * The address that asks a question again, with the time of its report and its model fixed, so that whoever opens it reads the same
 * answer.
 *
 * @param page - the address of the page that asked
 */
export function issueLink(
  page: string,
  question: IssueQuestion,
  answer: RouteAnswer,
): string {
  const url = new URL(page);
  url.hash = '';
  // What else is open on the page is no part of the question.
  url.search = '';
  const { entityRef, issueClass, severity } = question;
  const parameters: IssueQuestion = {
    entityRef,
    model: entityRef ? undefined : question.model ?? answer.model?.entityRef,
    issueClass,
    severity,
    reportedAt: answer.reportedAt,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value) {
      url.searchParams.set(name, value);
    }
  }
  return url.href;
}
