import {
  foundIn,
  type EntityAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { findingKey } from '../../../questions/entity/findingKey';
import { fitPage } from '../../../questions/pages/fitPage';
import { encodeCursor } from './Cursor';
import { findingScope } from './findingScope';

/** Beside its findings an entity has much to say. */
const MOST_BYTES = 256 * 1024;

/** The answer with the way to the findings that have no room in it. */
export function withMoreFindings(answer: EntityAnswer): EntityAnswer {
  const { entityRef, standing } = answer;
  const total = foundIn(standing.own) + foundIn(standing.parts);
  const { rows } = fitPage(
    {
      rows: answer.findings.map((item, place) => ({
        item,
        position: [place, findingKey(item)],
      })),
      hasMore: false,
      totalItems: total,
    },
    { mostBytes: MOST_BYTES },
  );
  return {
    ...answer,
    findings: rows.map(({ item }) => item),
    moreFindings:
      rows.length > 0 && rows.length < total
        ? encodeCursor(findingScope(entityRef), {
            position: rows[rows.length - 1].position,
            backwards: false,
            totalItems: total,
          })
        : undefined,
  };
}
