import {
  issueClassesOf,
  queueOfClass,
  rankIssueClass,
  type IssueClassRow,
  type OperatingModel,
  type ParsedIssueClassListQuery,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readModelsSeen } from '../../visibility/readModelsSeen';
import type { Seen } from '../../visibility/Seen';
import { pageOfList } from '../pages/pageOfList';
import type { PageRequest, RowPage } from '../pages/RowPage';
import { readReference } from '../readReference';

/**
 * The issue classes of the models that the caller may read: those of all in use, or of those that are named. They stand in the order
 * of the models and of their texts; where words are looked for, those before the others that have them in their name.
 *
 * @throws InputError where a reference cannot be read
 */
export async function pageOfIssueClasses(
  seen: Seen,
  request: PageRequest & Pick<ParsedIssueClassListQuery, 'q' | 'id' | 'model'>,
): Promise<RowPage<IssueClassRow>> {
  const { q = '', id, model } = request;
  const models = await readModelsSeen(
    seen,
    model?.map(text => readReference('"model"', text, 'operatingmodel')),
  );
  const ids = id && new Set(id.map(each => each.toLocaleLowerCase('en-US')));
  const ranked = models
    .flatMap(each => rowsOf(each.model))
    .filter(row => !ids || ids.has(row.id))
    .map(row => ({ row, rank: rankIssueClass(row, q) }));
  const rows = ([0, 1] as const).flatMap(wanted =>
    ranked.flatMap(({ row, rank }) => (rank === wanted ? [row] : [])),
  );
  return pageOfList(rows, keyOf, request);
}

function rowsOf(model: OperatingModel): IssueClassRow[] {
  const { entityRef, title } = model;
  return issueClassesOf(model).map(({ id, title: name, words }) => {
    const queue = queueOfClass(model, id);
    return {
      id,
      title: name,
      words: [...words],
      model: { entityRef, title },
      queue: queue && { id: queue.id, title: queue.title ?? queue.id },
    };
  });
}

function keyOf({ id, model }: IssueClassRow): string {
  return `${model.entityRef} ${id}`;
}
