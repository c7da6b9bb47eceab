import { log } from '../setup/log.mjs';

/** Counts what passed and what failed over everything that ran. A skipped test has not passed: it counts as failed. */
export class Tally {
  #passed = 0;
  #failures = [];

  passed(count = 1) {
    this.#passed += count;
  }

  failed(name) {
    this.#failures.push(name);
  }

  /** Prints the failures and the closing line, and gives the exit status. */
  close() {
    if (this.#failures.length > 0) {
      log('Failed:');
      for (const name of this.#failures) {
        process.stdout.write(`  ${name}\n`);
      }
    }
    const nothingRan = this.#passed + this.#failures.length === 0;
    process.stdout.write(
      `\n${this.#passed} passed, ${this.#failures.length} failed\n`,
    );
    return this.#failures.length > 0 || nothingRan ? 1 : 0;
  }
}
