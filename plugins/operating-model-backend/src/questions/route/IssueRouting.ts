import {
  partiesOfRoute,
  routeIssue,
  type Facts,
  type ParsedRouteQuery,
  type RouteAnswer,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { readPartiesSeen } from '../../visibility/readPartiesSeen';
import type { Seen } from '../../visibility/Seen';
import { placeOfEntity } from './placeOfEntity';
import { placeOfModel } from './placeOfModel';
import { readReference } from '../readReference';

/** Says who takes an issue, for REST and actions alike, from three SQL statements at most. */
export class IssueRouting {
  readonly #facts: () => Facts;
  readonly #now: () => Date;

  constructor(options: { facts: () => Facts; now: () => Date }) {
    this.#facts = options.facts;
    this.#now = options.now;
  }

  /**
   * Who takes an issue, as far as the caller may know it.
   *
   * @throws NotFoundError where what is asked about may not be read
   * @throws InputError where a reference cannot be read, the model does not know the severity, or it is not clear which model is
   * asked
   */
  async route(query: ParsedRouteQuery, seen: Seen): Promise<RouteAnswer> {
    const modelRef =
      query.model === undefined
        ? undefined
        : readReference('"model"', query.model, 'operatingmodel');
    const place =
      query.entityRef === undefined
        ? await placeOfModel(seen, { modelRef, issueClass: query.issueClass })
        : await placeOfEntity(seen, {
            entityRef: readReference(
              '"entityRef"',
              query.entityRef,
              'component',
            ),
            modelRef,
          });
    const { issueClass, severity, reportedAt } = query;
    const facts = this.#facts();
    const named = partiesOfRoute({ ...place, issueClass, facts });
    return routeIssue({
      ...place,
      issueClass,
      severity,
      reportedAt: reportedAt === undefined ? this.#now() : new Date(reportedAt),
      parties: await readPartiesSeen(seen, named),
      facts,
    });
  }
}
