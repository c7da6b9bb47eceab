import type {
  MetricsService,
  MetricsServiceObservable,
  MetricsServiceObservableCallback,
} from '@backstage/backend-plugin-api/alpha';

/**
 * Metrics that a test can read.
 */
export class RecordedMetrics implements MetricsService {
  readonly #values = new Map<string, number[]>();
  readonly #callbacks = new Map<string, MetricsServiceObservableCallback>();

  /** What was recorded or added under a name; for an observed one, what it says now. */
  async values(name: string): Promise<number[]> {
    const callback = this.#callbacks.get(name);
    const observed: number[] = [];
    await callback?.({ observe: value => observed.push(value) });
    return [...(this.#values.get(name) ?? []), ...observed];
  }

  createCounter = (name: string) => ({ add: this.#recorder(name) });
  createUpDownCounter = (name: string) => ({ add: this.#recorder(name) });
  createHistogram = (name: string) => ({ record: this.#recorder(name) });
  createGauge = (name: string) => ({ record: this.#recorder(name) });
  createObservableCounter = (name: string) => this.#observable(name);
  createObservableUpDownCounter = (name: string) => this.#observable(name);
  createObservableGauge = (name: string) => this.#observable(name);

  #recorder(name: string) {
    return (value: number) => {
      this.#values.set(name, [...(this.#values.get(name) ?? []), value]);
    };
  }

  #observable(name: string): MetricsServiceObservable {
    return {
      addCallback: callback => {
        this.#callbacks.set(name, callback);
      },
      removeCallback: () => {
        this.#callbacks.delete(name);
      },
    };
  }
}
