import type { DueItem } from '../api/dueSchemas';
import type { DecisionEntry } from '../decisions/decisionEntries';
import type { OperatingModel, Queue } from '../model/types';
import { compareTexts } from '../wording/compareTexts';
import { releaseTimeline } from './releaseTimeline';

/**
 * What somebody is responsible for.
 * @public
 */
export interface Duties {
  decisions: readonly Pick<DecisionEntry, 'model' | 'decision'>[];
  queues: readonly { model: OperatingModel; queue: Queue }[];
  /** How many entities have which release cadence, by the model that applies. */
  releases: readonly {
    cadence: string;
    entities: number;
    /** What dates are counted by. */
    model?: OperatingModel;
    /** As the reader may know it. */
    title?: string;
  }[];
  /** Models that they own. */
  models: readonly OperatingModel[];
}

const KINDS: readonly DueItem['kind'][] = [
  'revisit',
  'decision',
  'queue',
  'release',
];

/**
 * What is due, soonest first, each with its next date, today included; of a model that should have been looked at, the day that is past.
 * What comes up on demand has no date and is left out.
 *
 * @param now - the only clock
 * @public
 */
export function dueOf(duties: Duties, now: Date): DueItem[] {
  const next = (cadence: string | undefined, model?: OperatingModel) =>
    releaseTimeline(cadence, model, now).next[0];
  const nameOf = ({ entityRef, title }: OperatingModel) => ({
    entityRef,
    title,
  });
  const items: (DueItem | undefined)[] = [
    ...duties.models.map((model): DueItem | undefined =>
      model.spec.revisitBy === undefined
        ? undefined
        : {
            kind: 'revisit',
            date: model.spec.revisitBy,
            timeZone: model.spec.timeZone,
            model: nameOf(model),
          },
    ),
    ...duties.decisions.map(({ model, decision }): DueItem | undefined => {
      const { id, question, cadence } = decision;
      const date = next(cadence, model)?.date;
      return date === undefined
        ? undefined
        : {
            kind: 'decision',
            date,
            timeZone: model.spec.timeZone,
            model: nameOf(model),
            id,
            title: question,
            cadence,
          };
    }),
    ...duties.queues.map(({ model, queue }): DueItem | undefined => {
      const { id, title, cadence } = queue;
      const date = next(cadence, model)?.date;
      return date === undefined
        ? undefined
        : {
            kind: 'queue',
            date,
            timeZone: model.spec.timeZone,
            model: nameOf(model),
            id,
            title: title ?? id,
            cadence,
          };
    }),
    ...duties.releases.map(
      ({ cadence, entities, model, title }): DueItem | undefined => {
        const release = next(cadence, model);
        return (
          release && {
            kind: 'release',
            date: release.date,
            timeZone: model?.spec.timeZone ?? 'UTC',
            model: model && { entityRef: model.entityRef, title },
            cadence,
            entities,
            frozen: release.frozen,
          }
        );
      },
    ),
  ];
  return items
    .filter(item => item !== undefined)
    .sort(
      (one, other) =>
        compareTexts(one.date, other.date) ||
        KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
        compareTexts(keyOf(one), keyOf(other)),
    );
}

function keyOf({ title, cadence, model, id }: DueItem): string {
  return [title, cadence, model?.entityRef, id].join('\n');
}
