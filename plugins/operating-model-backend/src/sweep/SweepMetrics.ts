import type { MetricsService } from '@backstage/backend-plugin-api/alpha';
import type { SweepWatch } from '../database/sweepState/SweepWatch';

/**
 * What an operator watches. The names are documented in `docs/operations.md`:
 *
 * - `operating_model.sweep.age`, seconds since the last sweep of any replica that succeeded, as far as the database last said
 * - `operating_model.sweep.duration`, seconds of each sweep that succeeded
 * - `operating_model.sweep.entities`, entities that the last sweep of this replica evaluated
 * - `operating_model.sweep.rows_written`, rows that sweeps of this replica changed
 * - `operating_model.sweep.failures`, sweeps of this replica that failed
 */
export class SweepMetrics {
  readonly #duration;
  readonly #entities;
  readonly #rowsWritten;
  readonly #failures;

  constructor(options: { metrics: MetricsService; watch: SweepWatch }) {
    const { metrics, watch } = options;
    this.#duration = metrics.createHistogram('operating_model.sweep.duration', {
      description: 'Duration of sweeps that succeeded',
      unit: 's',
    });
    this.#entities = metrics.createGauge('operating_model.sweep.entities', {
      description: 'Entities that the last sweep evaluated',
    });
    this.#rowsWritten = metrics.createCounter(
      'operating_model.sweep.rows_written',
      { description: 'Rows that sweeps changed' },
    );
    this.#failures = metrics.createCounter('operating_model.sweep.failures', {
      description: 'Sweeps that failed',
    });
    metrics
      .createObservableGauge('operating_model.sweep.age', {
        description: 'Time since the last sweep that succeeded',
        unit: 's',
      })
      .addCallback(async result => {
        // While the database is away, what it last said grows older.
        await watch.look();
        const lastSuccessAt = watch.status?.lastSuccessAt;
        if (lastSuccessAt) {
          const age = (Date.now() - Date.parse(lastSuccessAt)) / 1000;
          result.observe(Math.max(0, age));
        }
      });
  }

  succeeded(sweep: {
    seconds: number;
    entities: number;
    rowsWritten: number;
  }): void {
    this.#duration.record(sweep.seconds);
    this.#entities.record(sweep.entities);
    this.#rowsWritten.add(sweep.rowsWritten);
  }

  failed(): void {
    this.#failures.add(1);
  }
}
