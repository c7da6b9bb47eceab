import type { Entity } from '@backstage/catalog-model';
import { AsyncEntityProvider } from '@backstage/plugin-catalog-react';
import type { DecisionListQuery } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NOW } from '../../__testUtils__/entityAnswers';
import { lockRow, refundRow } from '../../__testUtils__/mapAnswers';
import { some, whole } from '../../__testUtils__/pages';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import { personAnswer } from '../../__testUtils__/teamAnswers';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { PersonTab } from './PersonTab';

const person: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ana', namespace: 'default' },
  spec: { profile: { displayName: 'Ana Ruiz' } },
};

const section = (name: string | RegExp) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

describe('PersonTab', () => {
  let api: TestOperatingModelApi;

  const render = () =>
    renderOnMapPage(
      <AsyncEntityProvider entity={person} loading={false}>
        <PersonTab />
      </AsyncEntityProvider>,
      { api, path: '/catalog/default/user/ana/operating-model' },
    );

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.person = personAnswer;
  });

  afterEach(() => jest.useRealTimers());

  it('says whether the person is on call now, when next, and where', async () => {
    render();
    expect(
      await screen.findByRole('heading', { name: 'What Ana Ruiz answers for' }),
    ).toBeInTheDocument();
    const onCall = await section('On call now and next');
    expect(onCall).toHaveTextContent(
      /Cloud on callaround the clock · #cloud-oncall · in Cloud Suite operating modelOn call now, until Sat 6:00 PMNext from Sat, Dec 5, 6:00 PM until Sat, Dec 12, 6:00 PM/,
    );
    const shifts = await section('Shifts until Dec 22');
    expect(
      within(shifts)
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Sat, Nov \d+, .*Sat, [A-Z].*Cloud on call$/),
      expect.stringMatching(/^Sat, Dec 5.*Sat, Dec 12.*Cloud on call$/),
    ]);
  });

  it('does not claim what is not known, nor a turn that is not there', async () => {
    const [rotation] = personAnswer.onCall.items;
    api.person = {
      ...personAnswer,
      onCall: some([
        {
          ...rotation,
          now: undefined,
          next: undefined,
          notKnown: 'The schedule PX is kept in pagerduty.',
        },
      ]),
      shifts: {
        ...personAnswer.shifts,
        items: personAnswer.shifts.items.map(shift => ({
          ...shift,
          declared: true as const,
        })),
      },
    };
    render();
    expect(await section('On call now and next')).toHaveTextContent(
      'Not known The schedule PX is kept in pagerduty. Declared:Not on call nowNo further turn within a year.',
    );
    expect(await section(/^Shifts/)).toHaveTextContent(
      'as declared: the schedule is kept elsewhere',
    );
  });

  it('says what the person decides and stands in for, and pages through both', async () => {
    const asked: DecisionListQuery[] = [];
    api.person = {
      ...personAnswer,
      standsIn: {
        items: [refundRow],
        totalItems: 21,
        pageInfo: { nextCursor: 'more' },
      },
    };
    api.onListDecisions = query => {
      asked.push(query);
      return { ...whole([lockRow]), pageInfo: { prevCursor: 'back' } };
    };
    const { address } = render();
    expect(await section('Decides (1)')).toHaveTextContent(lockRow.question);
    const standsIn = await section('Stands in for (21)');
    expect(standsIn).toHaveTextContent(refundRow.question);
    await userEvent.click(
      within(standsIn).getByRole('button', { name: 'Next' }),
    );
    await waitFor(() => expect(standsIn).toHaveTextContent(lockRow.question));
    expect(asked).toEqual([
      { party: 'user:default/ana', role: 'deputy', cursor: 'more', limit: 20 },
    ]);
    expect(address()).toContain('deputy.cursor=more');
    expect(await section('What is due (1)')).toHaveTextContent(
      'tomorrowMay this account be locked?',
    );
    expect(await section('Queues (1)')).toHaveTextContent(
      'A customer disputes a bill and 11 more · first look within 4 hr',
    );
  });

  it('says so of a person whom nothing names', async () => {
    api.person = {
      ...personAnswer,
      onCall: some([]),
      shifts: { ...personAnswer.shifts, items: [] },
      decides: whole([]),
      standsIn: whole([]),
      queues: some([]),
      due: some([]),
    };
    render();
    expect(await section('Nothing names this person yet')).toBeInTheDocument();
    expect(document.querySelectorAll('section')).toHaveLength(1);
  });

  it('explains what is not there, and tries again', async () => {
    api.person = answerError(404, 'nothing');
    render();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'Either this person is not in the catalog any more',
    );
    api.person = personAnswer;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('Decides (1)')).toBeInTheDocument();
  });
});
