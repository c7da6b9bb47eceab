import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ana,
  bo,
  NOW,
  stepUnresolved,
} from '../../__testUtils__/entityAnswers';
import { lockRow } from '../../__testUtils__/mapAnswers';
import {
  cloudNow,
  goodModel,
  invalidModel,
  partsOf,
} from '../../__testUtils__/modelAnswers';
import { pageOf, whole } from '../../__testUtils__/pages';
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
  let askedDecisions: DecisionListQuery[];

  beforeEach(() => {
    stopClock(NOW);
    askedDecisions = [];
    api = new TestOperatingModelApi();
    api.model = goodModel;
    api.findings = [stepUnresolved];
    api.onListDecisions = query => {
      askedDecisions.push(query);
      return whole([lockRow]);
    };
  });

  afterEach(() => jest.useRealTimers());

  it('opens the runbook that its address names, and says where there is none', async () => {
    api.model = {
      ...goodModel,
      parts: {
        ...goodModel.parts,
        surfaces: {
          ...goodModel.parts.surfaces,
          ...whole([
            {
              id: 'lock',
              type: 'runbook' as const,
              title: 'Lock an account',
              location: './lock.md',
              covers: [],
            },
          ]),
        },
      },
    };
    api.runbook = '# How to lock';
    renderOnEntityPage(<ModelTab />, {
      api,
      entity,
      path: '/?runbook=surface-lock',
    });
    const dialog = await screen.findByRole(
      'dialog',
      { name: 'Lock an account' },
      { timeout: 20_000 },
    );
    expect(
      await within(dialog).findByRole(
        'heading',
        { name: 'How to lock' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  });

  it('shows its surfaces, and brings the one into view that the address names', async () => {
    const surface = { type: 'runbook' as const, covers: [] };
    api.model = {
      ...goodModel,
      parts: {
        ...goodModel.parts,
        surfaces: {
          ...goodModel.parts.surfaces,
          ...whole([
            { ...surface, id: 'lock', title: 'Lock it', location: './lock.md' },
            {
              ...surface,
              id: 'bill',
              type: 'doc' as const,
              location: 'https://wiki.example/bill',
            },
          ]),
        },
      },
    };
    renderOnEntityPage(<ModelTab />, {
      api,
      entity,
      path: '/?part=spec.surfaces[lock].location',
    });
    const surfaces = await section('Surfaces');
    const [lock, bill] = within(surfaces).getAllByRole('listitem');
    expect(lock).toHaveTextContent(/^Lock itRunbook · \.\/lock\.md$/);
    expect(within(lock).queryByRole('link')).toBeNull();
    expect(bill).toHaveTextContent(/^billDocument · /);
    expect(within(bill).getByRole('link')).toHaveAttribute(
      'href',
      'https://wiki.example/bill',
    );
    expect(lock).toHaveFocus();
  });

  it.each([
    [0, 'It is in force and governs nothing that you may see'],
    [1, 'has nothing below it that you may see'],
  ])('says so where it governs %p entities', async (entities, sentence) => {
    api.model = { ...goodModel, entities };
    renderOnEntityPage(<ModelTab />, { api, entity });
    expect(await section('What it applies to')).toHaveTextContent(sentence);
  });

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
      'Standardtier-2in business hours2 working daysNo promiseCloud on callNobody said',
    );
    expect(await section('Rotations')).toHaveTextContent(
      'Cloud on callaround the clock · #cloud-oncall · 2 people · turns of 7 days' +
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
    expect(
      await section(
        'What is unclear or wrong: none of the model itself, 1 of its parts',
      ),
    ).toHaveTextContent('spec.escalationPaths[cloud-primary].steps[2]');
  });

  it('names everybody who is on call in a rotation, and everybody who follows', async () => {
    const [rotation] = goodModel.parts.rotations.items;
    const [turn] = cloudNow.next;
    api.model = {
      ...goodModel,
      parts: partsOf(
        { rotations: [rotation, { ...rotation, id: 'night' }] },
        {
          ...goodModel.parts.rotations.names,
          rotations: {
            'cloud-primary': {
              ...cloudNow,
              now: [ana, bo],
              next: [turn, { ...turn, party: ana }],
            },
            night: {
              ...cloudNow,
              rotation: 'night',
              title: 'Night',
              now: [],
              next: [],
            },
          },
        },
      ),
    };
    renderOnEntityPage(<ModelTab />, { api, entity });

    const rotations = await section('Rotations');
    expect(rotations).toHaveTextContent(
      'On call nowAna Ruiz@ana, Opens in a new windowBo Lind until Sat 6:00 PM' +
        'On call nextBo Lind from Sat 6:00 PMAna Ruiz from Sat 6:00 PM',
    );
    expect(rotations).toHaveTextContent(/On call nownobody is on call now$/);
  });

  it('names whoever is declared as no more than that where it is not known who is on call', async () => {
    const notKnown = 'The schedule is kept at PagerDuty';
    const { rotations: lists } = goodModel.parts;
    api.model = {
      ...goodModel,
      parts: partsOf(
        { rotations: lists.items },
        {
          ...lists.names,
          rotations: { 'cloud-primary': { ...cloudNow, notKnown } },
        },
      ),
    };
    renderOnEntityPage(<ModelTab />, { api, entity });

    expect(await section('Rotations')).toHaveTextContent(
      `On call nowNot known Declared: Ana Ruiz@ana, Opens in a new window${notKnown} until Sat 6:00 PM` +
        'On call nextDeclared: Bo Lind from Sat 6:00 PM',
    );
  });

  it('lists every problem of a model that was never valid, with its place', async () => {
    api.model = invalidModel;
    api.findings = [];
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

  it('pages every long list of the model, each by itself', async () => {
    const [queue] = goodModel.parts.queues.items;
    const queues = Array.from({ length: 45 }, (_, index) => ({
      ...queue,
      id: `queue-${index}`,
      title: `Queue ${index}`,
    }));
    const findings = Array.from({ length: 120 }, (_, index) => ({
      ...stepUnresolved,
      subject: { ...stepUnresolved.subject, path: `spec.queues[${index}]` },
    }));
    const rows = Array.from({ length: 90 }, (_, index) => ({
      ...lockRow,
      id: `decision-${index}`,
      question: `Question ${index}?`,
    }));
    api.model = { ...goodModel, parts: partsOf({ queues }) };
    api.findings = findings;
    api.onListDecisions = query => pageOf(whole(rows), query);
    renderOnEntityPage(<ModelTab />, { api, entity });

    const ofQueues = await section('Queues');
    const wrong = await section(
      'What is unclear or wrong: none of the model itself, 1 of its parts',
    );
    expect(ofQueues).toHaveTextContent('20 of 45');
    const next = within(ofQueues).getByRole('button', { name: 'Next' });
    next.focus();
    await userEvent.keyboard('{Enter}');
    expect(await within(ofQueues).findByText('Queue 20')).toBeInTheDocument();
    expect(ofQueues).not.toHaveTextContent('Queue 0A');
    expect(api.askedParts.pop()).toMatchObject({
      list: 'queues',
      cursor: '20',
    });

    // Those of one kind of part stand together, the worst ten until somebody asks for all.
    expect(wrong).toHaveTextContent('Queues (120)');
    expect(within(wrong).getAllByRole('listitem')).toHaveLength(10);
    await userEvent.click(
      within(wrong).getByRole('button', { name: 'Show all 120' }),
    );
    expect(within(wrong).getAllByRole('listitem')).toHaveLength(120);
    expect(
      within(wrong).getByRole('button', { name: 'Show the first 10' }),
    ).toHaveAttribute('aria-expanded', 'true');

    const decisions = await section('Decisions');
    expect(decisions).toHaveTextContent('50 of 90');
    await userEvent.click(
      within(decisions).getByRole('button', { name: 'Next' }),
    );
    expect(
      await within(decisions).findByText('Question 50?'),
    ).toBeInTheDocument();
    // The others stay where they are.
    expect(ofQueues).toHaveTextContent('Queue 20');
  });

  it('reaches every severity of its tiers', async () => {
    const severities = Array.from({ length: 25 }, (_, index) => ({
      id: `sev${index}`,
    }));
    const [tier] = goodModel.parts.supportTiers.items;
    api.model = {
      ...goodModel,
      parts: partsOf({
        severities,
        supportTiers: [{ ...tier, responseTargets: { sev24: 'P3D' } }],
      }),
    };
    renderOnEntityPage(<ModelTab />, { api, entity });

    const tiers = await section('Support tiers');
    expect(tiers).toHaveTextContent('20 of 25');
    expect(tiers).not.toHaveTextContent('3 working days');
    await userEvent.click(
      within(
        within(tiers).getByRole('navigation', { name: 'Pages of: Severities' }),
      ).getByRole('button', { name: 'Next' }),
    );
    expect(
      await within(tiers).findByRole('columnheader', { name: 'sev24' }),
    ).toBeInTheDocument();
    expect(
      within(tiers).getByRole('row', { name: /Standard/ }),
    ).toHaveTextContent('3 working days');
  });

  it('reads the decisions of a model that is history from its text', async () => {
    api.model = { ...goodModel, status: 'superseded' };
    renderOnEntityPage(<ModelTab />, { api, entity });
    expect(await section('Decisions')).toHaveTextContent(
      'May this account be locked?Accounts',
    );
    expect(askedDecisions).toEqual([]);
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
