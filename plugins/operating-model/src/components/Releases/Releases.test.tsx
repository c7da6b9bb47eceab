import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { screen, within } from '@testing-library/react';
import { goodAnswer, NOW } from '../../__testUtils__/entityAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import { stopClock } from '../../__testUtils__/stopClock';
import { TestOperatingModelApi } from '../../__testUtils__/TestOperatingModelApi';
import { Releases } from './Releases';

describe('Releases', () => {
  beforeEach(() => stopClock(NOW));
  afterEach(() => jest.useRealTimers());

  const render = (releases: Partial<EntityAnswer['releaseCadence']>) =>
    renderOnEntityPage(
      <Releases
        answer={{
          ...goodAnswer,
          releaseCadence: { ...goodAnswer.releaseCadence, ...releases },
        }}
      />,
      { api: new TestOperatingModelApi() },
    );
  const section = () => screen.findByRole('region', { name: 'Releases' });

  it('shows two trains one below the other, each with its own dates', async () => {
    render({
      value: 'minor=P4M, patch=weekly',
      streams: [
        { id: 'minor', cadence: 'P4M', next: [{ date: '2027-01-05' }] },
        {
          id: 'patch',
          cadence: 'weekly',
          previous: '2026-11-17',
          next: [{ date: '2026-12-01' }, { date: '2026-12-22', frozen: {} }],
        },
      ],
    });
    const releases = await section();
    expect(releases).toHaveTextContent('minor=P4M, patch=weekly');
    expect(
      within(releases)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['minor', 'patch']);
    expect(releases).toHaveTextContent(
      /minorEvery 4 (mths|months) · next Tue, Jan 5, 2027/,
    );
    expect(releases).toHaveTextContent(
      'patchWeekly · next Tue, Dec 1 · in 7 days',
    );
    const dates = (name: string) =>
      within(within(releases).getByRole('list', { name }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(dates('Next releases of minor')).toEqual(['Tue, Jan 5, 2027']);
    expect(dates('Next releases of patch')).toEqual([
      'Tue, Dec 1',
      'Tue, Dec 22 (in a freeze)',
    ]);
    // A freeze holds for both, and is said once.
    expect(
      releases.textContent?.match(/Freeze Dec 19 – Jan 2, 2027/g),
    ).toHaveLength(1);
  });

  it('shows one train without a name or a heading', async () => {
    render({});
    const releases = await section();
    expect(releases).toHaveTextContent(
      /^ReleasesWeekly.* · next Tue, Dec 1 · in 7 days/,
    );
    expect(
      within(releases).queryByRole('heading', { level: 4 }),
    ).not.toBeInTheDocument();
    expect(
      within(releases).getByRole('list', { name: 'Next releases' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['a train without dates', [{ cadence: 'on-demand', next: [] }]],
    ['no train', []],
  ])('says so where there are no dates: %s', async (_, streams) => {
    render({ value: 'on-demand', streams, freezes: [] });
    expect(await section()).toHaveTextContent(
      /^ReleasesOn demand.*This rhythm has no dates\.$/,
    );
  });
});
