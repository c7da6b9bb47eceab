import type { Entity } from '@backstage/catalog-model';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Document, parse, parseDocument } from 'yaml';
import { validateOperatingModel } from './validateOperatingModel';

type Place = readonly (string | number)[];

const sample = readFileSync(
  resolve(__dirname, '../../../../examples/operating-model-sample.yaml'),
  'utf8',
);

const TIER: Place = ['supportTiers', 0];
const ROTATION: Place = ['rotations', 0];
const STEP: Place = ['escalationPaths', 0, 'steps', 0];
const QUEUE: Place = ['queues', 0];
const DECISION: Place = ['areas', 0, 'decisions', 0];

/** The sample, which is valid, with one value written in another form. */
function sampleWith(place: Place, written: string): Document {
  const document = parseDocument(sample);
  document.setIn(['spec', ...place], document.createNode(parse(written)));
  return document;
}

function problemsOf(place: Place, written: string): string[] {
  const entity = sampleWith(place, written).toJS() as Entity;
  return validateOperatingModel(entity).problems.map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

describe('the long forms of a model, which are not part of the format', () => {
  it.each<[place: Place]>([
    [['owner']],
    [['defaults', 'roles', 'triage']],
    [['entities', 0, 'roles', 'support']],
    [[...ROTATION, 'owner']],
    [[...ROTATION, 'members', 1]],
    [[...ROTATION, 'overrides', 0, 'member']],
    [[...QUEUE, 'owner']],
    [[...QUEUE, 'deputy']],
    [['areas', 0, 'lead']],
    [[...DECISION, 'accountable']],
    [[...DECISION, 'responsible', 0]],
    [[...DECISION, 'deputy']],
    [[...DECISION, 'consulted', 0]],
    [[...DECISION, 'informed', 0]],
    [[...DECISION, 'handoff', 'to']],
    [['surfaces', 0, 'owner']],
    [['reviews', 0, 'chair']],
  ])('a rotation, or another thing that is no party, at %j', place => {
    const path = place
      .map(part => (typeof part === 'number' ? `[${part}]` : `.${part}`))
      .join('');
    for (const written of ['rotation:cloud-primary', 'system:default/a']) {
      expect(problemsOf(place, written)).toEqual([
        `spec${path}: "${written}" cannot stand here; a group or a user is expected, for example group:default/accounts`,
      ]);
    }
  });

  it('a rotation in a list of accountable parties', () =>
    expect(
      problemsOf([...DECISION, 'accountable'], '[rotation:cloud-primary]'),
    ).toEqual([
      'spec.areas[0].decisions[0].accountable[0]: "rotation:cloud-primary" cannot stand here; a group or a user is expected, for example group:default/accounts',
    ]));

  it.each<[place: Place, written: string, problem: string]>([
    [
      [...TIER, 'escalationPaths'],
      '{ sev1: cloud-primary }',
      'spec.supportTiers[0].escalationPaths: Unknown key; one path for every severity is expected, such as escalationPath: cloud-primary. Allowed here: ',
    ],
    [
      [...QUEUE, 'escalationPaths'],
      '{ sev1: cloud-primary }',
      'spec.queues[0].escalationPaths: Unknown key; one path for every severity is expected, such as escalationPath: cloud-primary. Allowed here: ',
    ],
    [
      [...STEP, 'notify'],
      '["rotation:cloud-primary", "group:default/cloud-platform"]',
      'spec.escalationPaths[0].steps[0].notify: Must be a text, not a list; one rotation, group or user is expected, for example rotation:cloud-primary',
    ],
    [
      ['escalationPaths', 0, 'repeat'],
      '{ times: 3, after: PT30M }',
      'spec.escalationPaths[0].repeat: Unknown key; each repetition is expected as a step of its own, such as { notify: rotation:cloud-primary, after: PT30M }. Allowed here: ',
    ],
    [
      [...STEP, 'notify'],
      'rotation:cloud-primary/next',
      'spec.escalationPaths[0].steps[0].notify: "rotation:cloud-primary/next" must be rotation:<id> of this model, or a group or a user such as group:default/accounts',
    ],
    [
      [...STEP, 'notify'],
      'component:default/a',
      'spec.escalationPaths[0].steps[0].notify: "component:default/a" must be rotation:<id> of this model, or a group or a user such as group:default/accounts',
    ],
    [
      ['businessHours', 'days'],
      '{ mon: ["08:00-12:00", "13:00-17:00"], fri: ["22:00-06:00"] }',
      'spec.businessHours.days: Must be a list, not a map; a list of days with the same hours is expected, such as days: [mon, tue], from: "09:00", to: "17:00"',
    ],
    [
      ['businessHours', 'from'],
      '"24:00"',
      'spec.businessHours.from: "24:00" is no time of day; one such as 09:00 is expected, at the latest 23:59',
    ],
    [
      ['businessHours', 'from'],
      '"22:00"',
      'spec.businessHours.to: Not after from (22:00); business hours end on the day on which they begin',
    ],
    [
      ['businessHours', 'holidays', 0],
      '{ date: 2026-12-24, hours: [] }',
      'spec.businessHours.holidays[0]: Must be a text, not a map; one date such as 2026-12-24 is expected',
    ],
    [
      ['hours'],
      '[{ id: eu-day, timeZone: Europe/Berlin, days: {} }]',
      'spec.hours: Unknown key; the same hours for everybody are expected, such as businessHours: { days: [mon, tue], from: "09:00", to: "17:00" }. Allowed here: ',
    ],
    [
      [...TIER, 'hours'],
      'eu-day',
      'spec.supportTiers[0].hours: Unknown key; a coverage is expected: 24x7, 24x5, business-hours or best-effort. Allowed here: ',
    ],
    [
      [...TIER, 'coverage'],
      'eu-day',
      'spec.supportTiers[0].coverage: "eu-day" is not possible here. Possible: 24x7, 24x5, business-hours, best-effort',
    ],
    [
      [...ROTATION, 'coverage'],
      'eu-day',
      'spec.rotations[0].coverage: "eu-day" is not possible here. Possible: 24x7, 24x5, business-hours, best-effort',
    ],
    [
      [...QUEUE, 'coverage'],
      'eu-day',
      'spec.queues[0].coverage: Unknown key; the business hours of the model are expected to be the hours of every queue; firstLookWithin counts in them. Allowed here: ',
    ],
    [
      [...ROTATION, 'layers'],
      '[{ id: eu, hours: eu-day, members: [user:default/ana], startsOn: 2026-01-05, shift: P7D }]',
      'spec.rotations[0].layers: Unknown key; one list of members for all hours is expected, such as members: [user:default/ana, user:default/bo]. Allowed here: ',
    ],
    [
      [...ROTATION, 'members', 0],
      '[user:default/ana, user:default/bo]',
      'spec.rotations[0].members[0]: Must be a text, not a list; a group or a user is expected, for example group:default/accounts',
    ],
    [
      [...ROTATION, 'members', 0],
      '{ nobody: nothing is open on that day }',
      'spec.rotations[0].members[0]: Must be a text, not a map; a group or a user is expected, for example group:default/accounts',
    ],
    [
      [...ROTATION, 'shift'],
      'P1M',
      'spec.rotations[0].shift: "P1M" is no shift; whole days, weeks or hours such as P7D or PT12H are expected',
    ],
    [
      [...ROTATION, 'uncovered'],
      '[{ hours: "sat 00:00-24:00", reason: nobody lives there }]',
      'spec.rotations[0].uncovered: Unknown key; a coverage that leaves these hours out is expected: 24x5, business-hours or best-effort. Allowed here: ',
    ],
    [
      [...TIER, 'restoreTargets'],
      '{ sev1: PT4H }',
      'spec.supportTiers[0].restoreTargets: Unknown key; targets for the first response alone are expected, such as responseTargets: { sev1: PT15M }. Allowed here: ',
    ],
    [
      [...TIER, 'updateEvery'],
      '{ sev1: PT30M }',
      'spec.supportTiers[0].updateEvery: Unknown key; targets for the first response alone are expected, such as responseTargets: { sev1: PT15M }. Allowed here: ',
    ],
    [
      ['defaults', 'releaseCadences'],
      '{ minor: P4M, patch: monthly }',
      'spec.defaults.releaseCadences: Unknown key; one cadence for all releases is expected, such as releaseCadence: monthly. Allowed here: ',
    ],
    [
      ['entities', 0, 'releaseCadences'],
      '{ minor: P4M, patch: monthly }',
      'spec.entities[0].releaseCadences: Unknown key; one cadence for all releases is expected, such as releaseCadence: monthly. Allowed here: ',
    ],
    [
      ['defaults', 'releaseCadence'],
      '{ minor: P4M, patch: monthly }',
      'spec.defaults.releaseCadence: Must be a text, not a map; one cadence such as weekly is expected',
    ],
    [
      ['defaults', 'releaseCadence'],
      'minor=P4M, patch=monthly',
      'spec.defaults.releaseCadence: "minor=P4M, patch=monthly" puts names before cadences where one cadence alone can stand; continuous, daily, weekly, biweekly, monthly, quarterly, on-demand, a duration such as P2W or a rule such as RRULE:FREQ=MONTHLY;BYDAY=3TU is expected',
    ],
  ])('%j: %s', (place, written, problem) => {
    const found = problemsOf(place, written);
    expect(found).toHaveLength(1);
    expect(
      problem.endsWith('Allowed here: ')
        ? found[0].slice(0, problem.length)
        : found[0],
    ).toBe(problem);
  });

  it('a rotation in a step of a path is none of them', () =>
    expect(problemsOf([...STEP, 'notify'], 'rotation:cloud-primary')).toEqual(
      [],
    ));
});
