import {
  builtInChecks,
  type Check,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import type { OperatingModelChecksExtensionPoint } from '@cloud-suite/backstage-plugin-operating-model-node';

/** A name of whoever wrote it, then what it asks: at least two words, joined by dots. */
const ID = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/;

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'];

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
          `The check ${JSON.stringify(check.id)} cannot be added: ${problem}`,
        );
      }
      this.#checks.set(check.id, check);
    }
  }

  /** All of them, as they were added. */
  all(): Check[] {
    return [...this.#checks.values()];
  }

  #problemOf(check: Check): string | undefined {
    const { id, title, severity, source, messages } = check;
    const { checkEntity, checkModel, checkText } = check;
    if (!ID.test(String(id))) {
      return 'an id such as acme.description.none is expected, in lower case';
    }
    if (this.#checks.has(id)) {
      return 'there is one with this id already';
    }
    if (!checkEntity && !checkModel && !checkText) {
      return 'it asks about nothing; checkEntity, checkModel or checkText is expected';
    }
    if (Object.keys(messages ?? {}).length === 0) {
      return 'it has no messages, so that nothing could be said of its answers';
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
