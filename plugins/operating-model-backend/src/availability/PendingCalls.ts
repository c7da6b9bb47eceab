import { LONGEST_CALL_MS } from './limits';

/**
 * What is waited for outside of this process at the moment, so that whoever gives up waiting can say for what.
 */
export class PendingCalls {
  /** In the order in which they began. */
  readonly #pending = new Set<{ what: string; since: number }>();

  /**
   * The same service, each call of which counts as pending until it is answered.
   *
   * @param what - what answers, as the beginning of a sentence
   */
  countedOf<Service extends object>(what: string, service: Service): Service {
    const count = <T>(answer: Promise<T>) => this.#count(what, answer);
    return new Proxy(service, {
      get(target, name) {
        const member = Reflect.get(target, name);
        return typeof member === 'function'
          ? (...args: unknown[]) => counted(member.apply(target, args), count)
          : member;
      },
    });
  }

  /** What has been waited for longest, of what is waited for at least for so long and at most for so long. */
  longest(atLeastMs: number, atMostMs: number): string | undefined {
    const now = performance.now();
    for (const { what, since } of this.#pending) {
      const waited = now - since;
      if (waited >= atLeastMs && waited <= atMostMs) {
        return what;
      }
    }
    return undefined;
  }

  async #count<T>(what: string, answer: Promise<T>): Promise<T> {
    const call = { what, since: performance.now() };
    this.#forgetOld(call.since);
    this.#pending.add(call);
    try {
      return await answer;
    } finally {
      this.#pending.delete(call);
    }
  }

  /** Some calls are never answered. */
  #forgetOld(now: number): void {
    for (const call of this.#pending) {
      if (now - call.since <= LONGEST_CALL_MS) {
        return;
      }
      this.#pending.delete(call);
    }
  }
}

function counted(
  answer: unknown,
  count: <T>(answer: Promise<T>) => Promise<T>,
): unknown {
  if (isPromise(answer)) {
    return count(answer);
  }
  return isStream(answer) ? countedStream(answer, count) : answer;
}

async function* countedStream(
  stream: AsyncIterable<unknown>,
  count: <T>(answer: Promise<T>) => Promise<T>,
): AsyncGenerator<unknown> {
  const pages = stream[Symbol.asyncIterator]();
  for (;;) {
    const page = await count(pages.next());
    if (page.done) {
      return;
    }
    yield page.value;
  }
}

function isPromise(answer: unknown): answer is Promise<unknown> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    Symbol.asyncIterator in answer
  );
}
