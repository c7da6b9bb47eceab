import { sayFindings } from '@cloud-suite/backstage-plugin-operating-model-common';
import type { EntityAnswers } from '../../../questions/entity/EntityAnswers';
import type { ModelAnswers } from '../../../questions/model/ModelAnswers';
import { findingKey } from '../../../questions/entity/findingKey';
import { matchesFinding } from '../../../questions/entity/matchesFinding';
import { notFound } from '../../../questions/notFound';
import { LIST_POSITION, pageOfList } from '../../../questions/pages/pageOfList';
import { readChoicesSeen } from '../../../visibility/readChoicesSeen';
import { answerPage } from '../cursor/answerPage';
import { findingScope } from '../cursor/findingScope';
import { readCursor } from '../cursor/readCursor';
import { referenceOf } from '../referenceOf';
import type { RouteMounter } from '../RouteMounter';

/** `GET /entities/{kind}/{namespace}/{name}/findings` */
export function listFindings(
  mount: RouteMounter,
  options: { entityAnswers: EntityAnswers; modelAnswers: ModelAnswers },
): void {
  mount.route('listFindings', async ({ params, query, seen }) => {
    const entityRef = referenceOf(params);
    const { limit, cursor: _, ...filter } = query;
    const scope = findingScope(entityRef, filter);
    const cursor = readCursor(query, scope, LIST_POSITION);
    // A model is kept parsed, with the same findings.
    const found = await (isModel(entityRef)
      ? options.modelAnswers
      : options.entityAnswers
    ).findings(entityRef, seen);
    if (!found) {
      throw notFound(entityRef);
    }
    const page = pageOfList(
      found.findings.filter(finding => matchesFinding(finding, filter)),
      findingKey,
      { limit, from: cursor },
    );
    const findings = page.rows.map(({ item }) => item);
    const said = sayFindings(findings, {
      ...found.reader,
      choices: await readChoicesSeen(seen, findings),
    });
    const rows = page.rows.map(({ position }, place) => ({
      position,
      item: said.findings[place],
    }));
    return {
      ...answerPage(scope, { ...page, rows }, cursor),
      choices: said.choices,
    };
  });
}

function isModel(entityRef: string): boolean {
  return entityRef.startsWith('operatingmodel:');
}
