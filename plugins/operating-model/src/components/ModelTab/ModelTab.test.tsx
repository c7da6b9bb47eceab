import { screen, within } from '@testing-library/react';
import { ana, bo, NOW } from '../../__testUtils__/entityAnswers';
import { goodModel, invalidModel } from '../../__testUtils__/modelAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { stopClock } from '../../__testUtils__/stopClock';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { ModelTab } from './ModelTab';

const entity = {
  apiVersion: 'operating-model.io/v1alpha1',
  kind: 'OperatingModel',
  metadata: { name: 'cloud-suite', namespace: 'default', etag: 'first' },
};

/** A section, found by its heading as a screen reader finds it. */
const section = (name: string) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

describe('ModelTab', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.model = goodModel;
  });

  afterEach(() => jest.useRealTimers());

  it('shows every part of a model that is in force', async () => {
    renderOnEntityPage(<ModelTab />, { api, entity });

    const header = await section('At a glance');
    expect(header).toHaveTextContent('In force as it stands in the catalog.');
    expect(header).toHaveTextContent('StatusTrial');
    expect(header).toHaveTextContent('Version1.2.0');
    expect(header).toHaveTextContent('Revisit byMon, Feb 1, 2027');
    expect(header).toHaveTextContent('Time zoneAmerica/Los_Angeles');

    const appliesTo = await section('What it applies to');
    expect(appliesTo).toHaveTextContent('35 entities');
    expect(
      within(appliesTo).getByRole('link', { name: 'domain cloud-suite' }),
    ).toHaveAttribute('href', '/catalog/default/domain/cloud-suite');

    const tiers = within(await section('Support tiers'));
    expect(tiers.getByRole('row', { name: /Standard/ })).toHaveTextContent(
      'Standardtier-2in business hours2 working daysNo promisecloud-primary',
    );
    expect(await section('Rotations')).toHaveTextContent(
      'Cloud on callaround the clock · #cloud-oncall · 2 people' +
        'On call nowAna Ruiz',
    );
    expect(await section('Escalation paths')).toHaveTextContent(
      'at onceRotation Cloud on call',
    );
    const defaults = await section('Defaults');
    expect(defaults).toHaveTextContent('ReleasesEvery 2 weeks');
    expect(defaults).toHaveTextContent('TriageAccounts');
    expect(await section('Release freezes')).toHaveTextContent(
      'Sat, Dec 19 – Sat, Jan 2, 2027: Year end',
    );
    expect(await section('Queues')).toHaveTextContent(
      'BillingNobody said · first look within 4 hrA customer disputes a bill · refund',
    );
    expect(await section('Decisions')).toHaveTextContent(
      'Clarity: 0% (0 of 1 clear)Account lifecycleMay this account be locked?Accounts',
    );
    expect(await section('What is unclear or wrong (1)')).toHaveTextContent(
      'spec.escalationPaths[cloud-primary].steps[2]',
    );
  });

  it('names everybody who is on call in a rotation, and everybody who follows', async () => {
    const [rotation] = goodModel.rotations;
    const [turn] = rotation.next;
    api.model = {
      ...goodModel,
      rotations: [
        {
          ...rotation,
          now: [ana, bo],
          next: [turn, { ...turn, party: ana }],
        },
        { ...rotation, rotation: 'night', title: 'Night', now: [], next: [] },
      ],
    };
    renderOnEntityPage(<ModelTab />, { api, entity });

    const rotations = await section('Rotations');
    expect(rotations).toHaveTextContent(
      'On call nowAna Ruiz@ana, Opens in a new windowBo Linduntil Sat 6:00 PM' +
        'On call nextBo Lind from Sat 6:00 PMAna Ruiz from Sat 6:00 PM',
    );
    expect(rotations).toHaveTextContent(/On call nownobody is on call now$/);
  });

  it('lists every problem of a model that was never valid, with its place', async () => {
    api.model = invalidModel;
    renderOnEntityPage(<ModelTab />, { api, entity });

    expect(await section('At a glance')).toHaveTextContent(
      'The text was never valid: this model applies to nothing.',
    );
    const problems = within(await section('2 problems in the text'));
    const [first, second] = problems.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'spec.severitysUnknown key; did you mean severities?',
    );
    expect(second).toHaveTextContent(
      'spec.supportTiers[0].reviewEvery"every quarter" is no duration',
    );
    expect(await section('What it applies to')).toHaveTextContent(
      'It applies to nothing at the moment.',
    );
    expect(
      screen.queryByRole('region', { name: 'Support tiers' }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['stale', 'trial', 'The last valid version stays in force'],
    ['valid', 'draft', 'shown on this page only, it applies to nothing'],
    ['valid', 'superseded', 'it applies to nothing any more'],
  ] as const)('says what a %s %s means', async (state, status, text) => {
    api.model = { ...goodModel, state, status };
    renderOnEntityPage(<ModelTab />, { api, entity });

    expect(await section('At a glance')).toHaveTextContent(text);
    expect(await section('Support tiers')).toHaveTextContent('Standard');
  });
});
