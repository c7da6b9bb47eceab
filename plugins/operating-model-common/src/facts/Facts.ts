import type { Fact, FactSubject, FactValues } from './Fact';

/**
 * The facts that an evaluation or an answer may rely on. A parameter wherever something depends on them, never a global.
 * @public
 */
export interface Facts {
  /** The fact, or undefined where nobody looked. */
  about<Name extends keyof FactValues>(
    subject: FactSubject,
    fact: Name,
  ): Fact<FactValues[Name]> | undefined;
  about(subject: FactSubject, fact: string): Fact | undefined;
  /** When a fact about the entity or a part of it last became another one, ISO 8601; undefined where nobody looked. */
  changedAt(entityRef: string): string | undefined;
}

/**
 * Facts as they were handed over; later ones win.
 * @public
 */
export function factsFrom(facts: Iterable<Fact>): Facts {
  const known = new Map<string, Fact>();
  const changes = new Map<string, string>();
  for (const fact of facts) {
    const { entityRef } = fact.subject;
    const changed = fact.since ?? fact.seenAt;
    const before = changes.get(entityRef);
    known.set(keyOf(fact.subject, fact.fact), fact);
    if (!before || Date.parse(before) < Date.parse(changed)) {
      changes.set(entityRef, changed);
    }
  }
  return {
    about: (subject: FactSubject, fact: string) =>
      known.get(keyOf(subject, fact)) as Fact<any> | undefined,
    changedAt: entityRef => changes.get(entityRef),
  };
}

/**
 * Nobody looked at anything.
 * @public
 */
export const noFacts: Facts = factsFrom([]);

function keyOf({ entityRef, part = '' }: FactSubject, fact: string): string {
  return `${entityRef}\n${part}\n${fact}`;
}
