import type { DomainConfig } from '../effective/DomainConfig';
import { effectiveTemplates } from '../effective/effectiveTemplates';
import type { Templates } from '../messages/Message';
import { partyTemplates } from './asked/partyTemplates';
import type { Check } from './Check';
import { evaluationTemplates } from './evaluationTemplates';

/**
 * A check as an installation asks it.
 * @public
 */
export interface AskedCheck {
  check: Check;
  /** Kinds that are asked, lower case; all where absent. */
  kinds?: readonly string[];
  /**
   * The number that is configured for the check, else its default.
   *
   * @throws Error where the check declares none of this name
   */
  parameter(name: string): number;
  /** Is another text as soon as the check asks something else: its version, kinds or thresholds. */
  definition: string;
}

/**
 * The checks that an installation asks: built in and from modules, minus what configuration turns off, with the kinds and
 * thresholds that it sets. A parameter of every evaluation, never a global.
 * @public
 */
export class CheckSet implements Iterable<AskedCheck> {
  /** Sentences of all checks and of what they look at, by the id of the message. */
  readonly templates: Templates;
  readonly #asked: ReadonlyMap<string, AskedCheck>;

  /**
   * @throws Error where two checks have the same id
   */
  constructor(checks: Iterable<Check>, config: Pick<DomainConfig, 'rules'>) {
    const asked = new Map<string, AskedCheck>();
    const templates: { [id: string]: string } = {
      ...effectiveTemplates,
      ...evaluationTemplates,
      ...partyTemplates,
    };
    for (const check of checks) {
      if (asked.has(check.id)) {
        throw new Error(`There are two checks with the id ${check.id}`);
      }
      asked.set(check.id, ask(check, config));
      for (const [name, template] of Object.entries(check.messages)) {
        templates[`${check.id}/${name}`] = template;
      }
    }
    this.templates = templates;
    this.#asked = new Map(
      [...asked].filter(([id]) => config.rules.get(id)?.enabled !== false),
    );
  }

  get(id: string): AskedCheck | undefined {
    return this.#asked.get(id);
  }

  [Symbol.iterator](): Iterator<AskedCheck> {
    return this.#asked.values();
  }
}

function ask(check: Check, config: Pick<DomainConfig, 'rules'>): AskedCheck {
  const configured = config.rules.get(check.id);
  const kinds = (configured?.kinds ?? check.kinds)?.map(kind =>
    kind.toLocaleLowerCase('en-US'),
  );
  const parameters = new Map(Object.entries(check.parameters ?? {}));
  const parameter = (name: string) => {
    const declared = parameters.get(name);
    if (!declared) {
      const known = [...parameters.keys()].join(', ') || 'none';
      throw new Error(
        `The check ${check.id} has no parameter ${name}; it declares ${known}`,
      );
    }
    const number = configured?.parameters?.[name];
    return typeof number === 'number' ? number : declared.default;
  };
  return {
    check,
    kinds,
    parameter,
    definition: JSON.stringify([
      check.version ?? 1,
      kinds,
      [...parameters.keys()].map(parameter),
    ]),
  };
}
