import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { fixtures } from './__testUtils__/fixtures';
import { builtInChecks } from './builtIn';
import type { Check } from './Check';
import type { Verdict } from './Verdict';

const docs = resolve(__dirname, '../../../../docs/rules');
const listed = readFileSync(join(docs, 'README.md'), 'utf8').split('\n');
const wired = readFileSync(join(__dirname, 'builtIn/index.ts'), 'utf8');

/** As the design of the suite fixes them; everything that is not named is a warning. */
const ERRORS = [
  ...['owner.none', 'owner.unresolved', 'owner.multiple-accountable'],
  ...['tier.unknown', 'cadence.invalid', 'coverage.gap'],
  ...['escalation.none', 'escalation.unresolved', 'target.infeasible'],
  ...['queue.unowned', 'queue.uncovered-class'],
  ...['scope.unresolved'],
  ...['model.invalid', 'model.ambiguous', 'model.governs-nothing'],
];
const INFOS = ['model.none', 'handoff.no-ack-target'];

function expectedSeverity(id: string): string {
  if (INFOS.includes(id)) {
    return 'info';
  }
  return ERRORS.includes(id) ? 'error' : 'warning';
}

function fileOf({ id }: Check): string {
  return id.replace(/[.-](.)/g, (_, letter) => letter.toUpperCase());
}

function identityOf({ check, subject, part }: Verdict): string {
  return [check, subject, part ?? ''].join('\n');
}

describe('the set of checks', () => {
  it('is whole: every check has a fixture and a page, and nothing else has', () => {
    const ids = builtInChecks.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(fixtures).sort()).toEqual(ids);
    expect(
      readdirSync(docs)
        .filter(file => file !== 'README.md')
        .map(file => file.replace(/\.md$/, ''))
        .sort(),
    ).toEqual(ids);
    expect(
      readdirSync(join(__dirname, 'builtIn'))
        .filter(file => file !== 'index.ts' && !file.endsWith('.test.ts'))
        .sort(),
    ).toEqual(builtInChecks.map(check => `${fileOf(check)}.ts`).sort());
    expect(listed.filter(line => line.startsWith('| [`'))).toHaveLength(
      ids.length,
    );
  });

  describe.each([...builtInChecks])('$id', check => {
    const { of, catalog } = fixtures[check.id];
    const find = (from: FixtureCatalog) =>
      from.findings(of).filter(({ code }) => code === check.id);
    const answers = (from: FixtureCatalog) =>
      from.verdicts(of).filter(verdict => verdict.check === check.id);

    it('has a file with its test, one line in the list of all, and one in that of the pages', () => {
      const file = fileOf(check);
      expect(existsSync(join(__dirname, 'builtIn', `${file}.ts`))).toBe(true);
      expect(existsSync(join(__dirname, 'builtIn', `${file}.test.ts`))).toBe(
        true,
      );
      expect(wired.match(new RegExp(`^  ${file},$`, 'gm'))).toHaveLength(1);
      const linked = `[\`${check.id}\`](./${check.id}.md)`;
      const lines = listed.filter(line => line.includes(linked));
      expect(lines).toHaveLength(1);
      const [, link, severity, asks] = lines[0]
        .split('|')
        .map(cell => cell.trim());
      expect([link, severity]).toEqual([linked, check.severity]);
      expect(asks).not.toBe('');
    });

    it('says what it found, how it knows, who says so and what mends it', () => {
      expect(check.severity).toBe(expectedSeverity(check.id));
      expect(check.title).not.toBe('');
      const [finding] = find(catalog());
      expect(finding.severity).toBe(check.severity);
      expect(finding.message).toMatch(/^.{20,}[.?]$/);
      expect(finding.evidence.length).toBeGreaterThan(0);
      expect(finding.source.title).not.toBe('');
      expect(finding.source.url).toMatch(/^https:/);
      expect(finding.fix?.summary).not.toBe('');
      expect(finding.fix?.file).toMatch(/^[a-z]+-[a-z]+\/catalog-info\.yaml$/);
      expect(finding.fix?.editUrl).toMatch(/^https:/);
    });

    it('passes once its fix is applied as shown', () => {
      const broken = catalog();
      const failed = answers(broken).filter(({ result }) => result === 'fail');
      expect(failed).not.toHaveLength(0);
      expect(find(broken)).toHaveLength(failed.length);
      for (const finding of find(broken)) {
        broken.mend(finding);
      }
      expect(find(broken)).toEqual([]);
      const mended = answers(broken);
      expect(mended).not.toHaveLength(0);
      const now = new Map(
        mended.map(verdict => [identityOf(verdict), verdict.result]),
      );
      for (const verdict of failed) {
        // Where the part itself is gone, nothing is said of it any more.
        const result = now.get(identityOf(verdict)) ?? 'not-applicable';
        expect(['pass', 'not-applicable']).toContain(result);
      }
      expect(mended.map(({ result }) => result)).not.toContain('unknown');
    });

    it('answers nothing where it is switched off', () => {
      const silenced = catalog().configure({
        rules: new Map([[check.id, { enabled: false }]]),
      });
      expect(answers(silenced)).toEqual([]);
      expect(find(silenced)).toEqual([]);
    });

    it('has a page that says what it finds, why, and how to fix it', () => {
      const page = readFileSync(join(docs, `${check.id}.md`), 'utf8');
      expect(page).toContain(`# ${check.id}`);
      for (const heading of [
        'What it finds',
        'Why it matters',
        'How to fix it',
      ]) {
        expect(page).toContain(`## ${heading}`);
      }
      expect(page).toContain(`Severity: ${check.severity}.`);
      expect(page).toContain(`[${check.source.title}](${check.source.url})`);
      expect(page).toMatch(/Before:\n\n```yaml\n[^`]+```\n\nAfter:\n\n```yaml/);
      for (const name of Object.keys(check.parameters ?? {})) {
        expect(page).toContain(`\`${name}\``);
      }
    });
  });
});
