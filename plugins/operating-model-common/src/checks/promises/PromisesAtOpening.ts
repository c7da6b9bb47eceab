import { firstLookTarget } from '../../model/firstLookTarget';
import type { OperatingModel, Queue, SupportTier } from '../../model/types';
import {
  coveredWeekIntervals,
  deadline,
  nextOpening,
  type CoverageOptions,
} from '../../time';
import { WEEK as MINUTES_PER_WEEK } from './longestUncovered';

/** A Monday: what is promised is compared in a week without holidays, in a zone whose clocks do not change. */
const MONDAY = '2024-01-01T00:00:00Z';

/** A response that a tier promises, and when it is due, in milliseconds since 1970. */
export interface PromisedResponse {
  tier: string;
  severity: string;
  target: string;
  due: number;
}

/**
 * When what a model promises is due for a report at the moment at which its business hours open: the best that a queue can do,
 * since outside of them its clock stands still while that of a tier may go on.
 */
export class PromisesAtOpening {
  /** The earliest first. */
  readonly responses: readonly PromisedResponse[];
  readonly #model: OperatingModel;
  readonly #opening: Date | undefined;

  constructor(model: OperatingModel) {
    this.#model = model;
    this.#opening = nextOpening(
      this.#hours('business-hours'),
      MONDAY,
    )?.toJSDate();
    this.responses = model.spec.supportTiers
      .flatMap(tier => this.#responsesOf(tier))
      .sort((one, other) => one.due - other.due);
  }

  /** When the first look of a queue is due; undefined where it promises none that can be counted. */
  firstLook(queue: Queue): number | undefined {
    const target = firstLookTarget(this.#model, queue);
    return target === undefined
      ? undefined
      : this.#due('business-hours', target);
  }

  /** How much of the business hours passes until something is due, in minutes. */
  businessMinutesUntil(due: number): number {
    const end = (due - Date.parse(MONDAY)) / 60_000;
    const week = coveredWeekIntervals(this.#hours('business-hours'));
    let passed = 0;
    for (let monday = 0; monday < end; monday += MINUTES_PER_WEEK) {
      for (const [from, until] of week) {
        passed += Math.max(0, Math.min(monday + until, end) - monday - from);
      }
    }
    return passed;
  }

  #responsesOf({ id, coverage, responseTargets }: SupportTier) {
    return Object.entries(responseTargets).flatMap(([severity, target]) => {
      const due = this.#due(coverage, target);
      return due === undefined ? [] : [{ tier: id, severity, target, due }];
    });
  }

  #due(
    coverage: CoverageOptions['coverage'],
    target: string,
  ): number | undefined {
    const due =
      this.#opening &&
      deadline({
        ...this.#hours(coverage),
        target,
        reportedAt: this.#opening,
      });
    return due === undefined ? undefined : Date.parse(due);
  }

  #hours(coverage: CoverageOptions['coverage']): CoverageOptions {
    const { businessHours } = this.#model.spec;
    return {
      coverage,
      businessHours: { ...businessHours, holidays: [] },
      timeZone: 'UTC',
    };
  }
}
