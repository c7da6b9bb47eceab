import { FixtureCatalog } from './__testUtils__/FixtureCatalog';
import { fixtures } from './__testUtils__/fixtures';
import type { Check } from './Check';

/** It cannot tell, and that matters. */
const untold: Check = {
  id: 'test.untold',
  title: 'It cannot be told',
  severity: 'info',
  source: { title: 'A test' },
  unknownIsFinding: true,
  messages: { untold: 'It cannot be told.' },
  checkEntity: () => [
    {
      result: 'unknown',
      says: 'untold',
      evidence: [{ label: 'Looked at', value: 'nothing' }],
      reason: { id: 'effective/no-model' },
    },
  ],
};

describe('findingsOf', () => {
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
  });

  it('counts what is unknown where its check says that this matters', () => {
    const knowing = { ...untold, id: 'test.knowing', unknownIsFinding: false };
    const catalog = new FixtureCatalog().ask(untold, knowing);
    expect(catalog.findings().map(({ code }) => code)).toEqual(['test.untold']);
    expect(catalog.findings('System')).toHaveLength(1);
  });
});
