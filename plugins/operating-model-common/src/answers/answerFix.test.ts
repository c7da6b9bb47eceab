import type { Finding } from '../checks/Finding';
import type { Fix } from '../checks/Verdict';
import { answerFinding } from './answerFinding';
import { sayFindings } from './sayFindings';

const reader = { templates: {}, timeZone: 'UTC' };
const choices = {
  group: ['group:default/a', 'group:default/b', 'group:default/c'],
};

function finding(fix: Fix): Finding {
  return {
    code: 'test.fix',
    severity: 'warning',
    subject: { entityRef: 'component:default/x' },
    message: { id: 'test/said' },
    evidence: [{ label: 'Owner', value: { party: 'group:default/named' } }],
    source: { title: 'Us' },
    fix,
  };
}

function fixFor(fix: Fix, given = choices) {
  return answerFinding(finding(fix), { ...reader, choices: given }).fix;
}

describe('the fix of a finding', () => {
  it('proposes what is nearest among what its reader may read', () => {
    const fix: Fix = {
      summary: 'Do',
      choose: { kind: 'group', near: 'group:default/bb' },
    };
    expect(fixFor(fix)?.candidates?.[0]).toBe('group:default/b');
    expect(fixFor(fix, { group: [] })?.candidates).toEqual([]);
    expect(answerFinding(finding(fix), reader).fix?.candidates).toEqual([]);
  });

  it('fills the places of any other group with what is left, in order', () => {
    expect(
      fixFor({
        summary: 'Do',
        choose: {
          kind: 'group',
          first: ['group:default/b', null, 'group:default/x', null, null],
          not: ['group:default/b'],
        },
      })?.choose?.first,
    ).toEqual([
      ...['group:default/b', 'group:default/a'],
      ...['group:default/x', 'group:default/c'],
    ]);
  });

  it('says once for all findings what any of them lets choose', () => {
    const fix: Fix = { summary: 'Do', choose: { kind: 'group' } };
    const said = sayFindings([finding(fix), finding(fix)], {
      ...reader,
      choices,
    });
    expect(said.choices).toEqual(choices);
    expect(said.findings.map(each => each.fix?.candidates)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('is the other one where there is nothing to choose from', () => {
    const fix: Fix = {
      summary: 'Choose one',
      choose: { kind: 'group' },
      otherwise: { summary: 'Write the first' },
    };
    expect(fixFor(fix)?.summary).toBe('Choose one');
    expect(fixFor(fix, { group: [] })).toEqual({ summary: 'Write the first' });
  });

  it('names nothing else of the catalog, whatever its check wrote into it', () => {
    expect(
      fixFor({
        summary: 'Do',
        candidates: ['gold', 'group:default/named', 'group:default/a', 'x:y'],
      })?.candidates,
    ).toEqual(['gold', 'group:default/named', 'x:y']);
  });
});
