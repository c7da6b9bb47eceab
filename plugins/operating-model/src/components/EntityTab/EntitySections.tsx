import type { Entity } from '@backstage/catalog-model';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  EntityAnswer,
  FindingPage,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { lazy, Suspense } from 'react';
import { useIssueSection } from '../../hooks/useIssueSection';
import { AtAGlance } from '../AtAGlance';
import { Escalation } from '../Escalation';
import { Findings, PagedFindings } from '../Findings';
import { NothingDescribed } from '../NothingDescribed';
import { Releases } from '../Releases';
import { ResponseTargets } from '../ResponseTargets';
import { Roles } from '../Roles';
import { RunbookOfAddress } from '../Runbooks';
import { SideBySide } from '../SectionGrid';
import { totalOf } from '../Standing';

// Loaded when somebody asks: the form is as large as the rest of the tab.
const IssueSection = lazy(() =>
  import('../IssueRouting').then(module => ({ default: module.IssueSection })),
);

const EntityMap = lazy(() =>
  import('../EntityMap').then(module => ({ default: module.EntityMap })),
);

/** The parts of the tab in the order in which somebody on call needs them. */
export function EntitySections(props: {
  answer: EntityAnswer;
  entity: Entity;
}) {
  const { answer, entity } = props;
  const issue = useIssueSection();
  const findings = (
    <PagedFindings
      entityRef={answer.entityRef}
      version={answer.evaluatedAt}
      first={firstFindings(answer)}
    >
      {({ items }) => (
        <Findings
          findings={items}
          standing={answer.standing}
          notKnown={answer.notKnown}
          entityRef={answer.entityRef}
          model={answer.model.value ?? answer.model.instead?.value}
        />
      )}
    </PagedFindings>
  );
  const runbook = (
    <RunbookOfAddress entityRef={answer.entityRef} runbooks={answer.runbooks} />
  );
  if (!answer.described) {
    return (
      <>
        <NothingDescribed answer={answer} entity={entity} />
        {findings}
        {runbook}
      </>
    );
  }
  return (
    <>
      <AtAGlance answer={answer} entity={entity} issue={issue} />
      {issue.open && (
        <Suspense fallback={<Skeleton variant="rect" height={160} />}>
          <IssueSection answer={answer} focus={issue.opened} />
        </Suspense>
      )}
      <SideBySide>
        <ResponseTargets answer={answer} />
        <Escalation answer={answer} />
      </SideBySide>
      <Releases answer={answer} />
      {findings}
      <Roles answer={answer} />
      <Suspense fallback={<Skeleton variant="rect" height={160} />}>
        <EntityMap kind={answer.kind} entityRef={answer.entityRef} />
      </Suspense>
      {runbook}
    </>
  );
}

/** What the answer holds of its findings, as the first page of their list. */
function firstFindings(answer: EntityAnswer): FindingPage {
  const { findings, choices, moreFindings } = answer;
  return {
    items: findings,
    totalItems: totalOf(answer.standing.own) + totalOf(answer.standing.parts),
    pageInfo: { nextCursor: moreFindings },
    choices,
  };
}
