import {
  builtInChecks,
  type Check,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelChecksExtensionPoint } from '@cloud-suite/backstage-plugin-operating-model-node';

/** A name of whoever wrote it, then what it asks: at least two words, joined by dots. */
const ID = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/** Longer ones do not fit into the keys of tables. */
const LONGEST_ID = 100;

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'];

/** The first words of the ids of the suite: a check of the suite that comes later must find them free. */
const FAMILIES: ReadonlySet<string> = new Set(
  builtInChecks.map(({ id }) => familyOf(id)),
);

/** The checks of the suite and those of modules. */
export class CheckRegistry implements OperatingModelChecksExtensionPoint {
  readonly #checks = new Map<string, Check>(
    builtInChecks.map(check => [check.id, check]),
  );

  addChecks(...checks: Check[]): void {
    for (const check of checks) {
      const problem = this.#problemOf(check);
      if (problem) {
        throw new Error(
          `The check ${JSON.stringify(check?.id)} cannot be added: ${problem}`,
        );
      }
      this.#checks.set(check.id, check);
    }
  }

  /** All of them: those of the suite, then those of modules by their ids, whichever module was ready first. */
  all(): Check[] {
    const all = [...this.#checks.values()];
    const added = all.slice(builtInChecks.length);
    return [
      ...builtInChecks,
      ...added.sort((one, other) => (one.id < other.id ? -1 : 1)),
    ];
  }

  #problemOf(check: Check): string | undefined {
    const { id, title, severity, source, messages } = check ?? {};
    const { kinds, parameters } = check ?? {};
    const { checkEntity, checkModel, checkText } = check ?? {};
    if (typeof id !== 'string' || !ID.test(id)) {
      return 'an id such as acme.description.none is expected, in lower case';
    }
    if (id.length > LONGEST_ID) {
      return `its id is longer than ${LONGEST_ID} characters`;
    }
    if (this.#checks.has(id)) {
      return 'there is one with this id already';
    }
    if (FAMILIES.has(familyOf(id))) {
      return `ids that begin with ${familyOf(
        id,
      )} are those of the suite; a name of your own is expected first, such as acme.${id}`;
    }
    const asked = [checkEntity, checkModel, checkText].filter(Boolean);
    if (
      asked.length === 0 ||
      asked.some(question => typeof question !== 'function')
    ) {
      return 'it asks about nothing; checkEntity, checkModel or checkText is expected';
    }
    if (kinds !== undefined && !isTexts(kinds)) {
      return 'its kinds are no list of texts';
    }
    const limitless = Object.keys(parameters ?? {}).find(
      name => !Number.isFinite(parameters?.[name]?.default),
    );
    if (limitless !== undefined) {
      return `the default of its parameter ${limitless} is no number`;
    }
    if (Object.keys(messages ?? {}).length === 0) {
      return 'it has no messages, so that nothing could be said of its answers';
    }
    const unsaid = Object.keys(messages).find(
      name => typeof messages[name] !== 'string',
    );
    if (unsaid !== undefined) {
      return `its message ${unsaid} is no text`;
    }
    if (!SEVERITIES.includes(severity)) {
      return `its severity is ${JSON.stringify(severity)}; ${SEVERITIES.join(
        ', ',
      )} is expected`;
    }
    return title && source?.title
      ? undefined
      : 'a title and a source with a title are expected: who reads a finding wants to know what it is and who says so';
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
