import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareFindings } from './compareFindings';
import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { fixtures } from './__testUtils__/fixtures';
import { rules } from './builtIn';

const docs = resolve(__dirname, '../../../../docs/rules');

/** As the design of the suite fixes them; everything that is not named is a warning. */
const ERRORS = [
  ...['owner.none', 'owner.unresolved', 'owner.multiple-accountable'],
  ...['tier.unknown', 'cadence.invalid', 'coverage.gap'],
  ...['escalation.none', 'escalation.unresolved', 'target.infeasible'],
  ...['queue.unowned', 'queue.uncovered-class'],
  ...['model.invalid', 'model.ambiguous'],
];
const INFOS = ['model.none', 'handoff.no-ack-target'];

function expectedSeverity(code: string): string {
  if (INFOS.includes(code)) {
    return 'info';
  }
  return ERRORS.includes(code) ? 'error' : 'warning';
}

describe('the set of rules', () => {
  it('finds nothing in a suite that is in order', () => {
    const catalog = new FixtureCatalog();
    expect(catalog.findings('Component')).toEqual([]);
    expect(catalog.findings('System')).toEqual([]);
    expect(catalog.findings('OperatingModel')).toEqual([]);
  });

  it('is whole: every rule has a file, a test, a fixture and a page, and nothing else has', () => {
    const codes = rules.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(Object.keys(fixtures).sort()).toEqual(codes);
    expect(
      readdirSync(docs)
        .filter(file => file !== 'README.md')
        .map(file => file.replace(/\.md$/, ''))
        .sort(),
    ).toEqual(codes);
    for (const { code } of rules) {
      const file = code.replace(/[.-](.)/g, (_, letter) =>
        letter.toUpperCase(),
      );
      expect(existsSync(join(__dirname, 'rules', `${file}.ts`))).toBe(true);
      expect(existsSync(join(__dirname, 'rules', `${file}.test.ts`))).toBe(
        true,
      );
    }
  });

  describe.each([...rules])('$code', rule => {
    const { of, catalog } = fixtures[rule.code];
    const find = (from: FixtureCatalog) =>
      from.findings(of).filter(({ code }) => code === rule.code);

    it('says what it found, how it knows, who says so and what mends it', () => {
      expect(rule.severity).toBe(expectedSeverity(rule.code));
      expect(rule.title).not.toBe('');
      const [finding] = find(catalog());
      expect(finding.severity).toBe(rule.severity);
      expect(finding.message).toMatch(/^.{20,}[.?]$/);
      expect(finding.evidence.length).toBeGreaterThan(0);
      expect(finding.source.title).not.toBe('');
      expect(finding.source.url).toMatch(/^https:/);
      expect(finding.fix.summary).not.toBe('');
      expect(finding.fix.file).toMatch(/^[a-z]+-[a-z]+\/catalog-info\.yaml$/);
      expect(finding.fix.editUrl).toMatch(/^https:/);
    });

    it('is gone once its fix is applied as shown', () => {
      const broken = catalog();
      const before = find(broken);
      expect(before).not.toHaveLength(0);
      for (const finding of before) {
        broken.mend(finding);
      }
      expect(find(broken)).toEqual([]);
    });

    it('can be switched off', () => {
      const silenced = catalog().configure({
        rules: new Map([[rule.code, { enabled: false }]]),
      });
      expect(find(silenced)).toEqual([]);
    });

    it('has a page that says what it finds, why, and how to fix it', () => {
      const page = readFileSync(join(docs, `${rule.code}.md`), 'utf8');
      expect(page).toContain(`# ${rule.code}`);
      for (const heading of [
        'What it finds',
        'Why it matters',
        'How to fix it',
      ]) {
        expect(page).toContain(`## ${heading}`);
      }
      expect(page).toContain(`Severity: ${rule.severity}.`);
      expect(page).toContain(`[${rule.source.title}](${rule.source.url})`);
      expect(page).toMatch(/Before:\n\n```yaml\n[^`]+```\n\nAfter:\n\n```yaml/);
      for (const name of Object.keys(rule.parameters ?? {})) {
        expect(page).toContain(`\`${name}\``);
      }
    });
  });

  it('shows an entity the findings about the parts of the model that it uses', () => {
    const catalog = fixtures['rotation.too-small'].catalog();
    expect(catalog.findings()).toEqual([]);
    expect(
      catalog.shownFromModel().map(({ code, subject }) => [code, subject.path]),
    ).toEqual([['rotation.too-small', 'spec.rotations[cloud]']]);
    catalog.edit('OperatingModel', ['spec', 'escalationPaths', 1], {
      id: 'other',
      steps: [{ notify: 'group:default/gone', after: 'PT0S' }],
    });
    expect(catalog.shownFromModel()).toHaveLength(1);
  });

  it('sorts worst first, then by code', () => {
    const found = new FixtureCatalog()
      .annotate('support-tier', 'tier-9')
      .annotate('runbook', undefined)
      .annotate('deputy-owner', undefined)
      .edit('Component', ['spec', 'owner'], 'gone')
      .findings();
    expect(found.map(({ code }) => code)).toEqual([
      'escalation.none',
      'owner.unresolved',
      'tier.unknown',
      'deputy.none',
      'runbook.none',
    ]);
    expect([...found].reverse().sort(compareFindings)).toEqual(found);
  });
});
