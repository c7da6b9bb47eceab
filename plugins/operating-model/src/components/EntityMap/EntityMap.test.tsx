import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  coverageAnswer,
  decisionPage,
  lockDecision,
  lockRow,
} from '../../__testUtils__/mapAnswers';
import { NOW } from '../../__testUtils__/entityAnswers';
import { whole } from '../../__testUtils__/pages';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { DecisionBeside } from '../DecisionPanel';
import { EntityMap } from './EntityMap';

const COMPONENT = 'component:default/account-service';
const SYSTEM = 'system:default/hosted-onboarding';
const PATH = '/catalog/default/component/account-service/operating-model';

const section = (name: string) =>
  screen.findByRole('region', { name }, { timeout: 5_000 });

describe('EntityMap', () => {
  let api: TestOperatingModelApi;

  const render = (kind: string, entityRef: string) =>
    renderOnMapPage(
      <DecisionBeside>
        <EntityMap kind={kind} entityRef={entityRef} />
      </DecisionBeside>,
      { api, path: PATH },
    );

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
  });

  afterEach(() => jest.useRealTimers());

  it('shows who decides what about a component, with what is unclear in words', async () => {
    api.onListDecisions = ({ entityRef, scope, limit }) => {
      if (entityRef !== COMPONENT) {
        return answerError(400, 'not asked for the component');
      }
      return scope === 'own' && limit === 50 ? decisionPage : whole([]);
    };
    render('component', COMPONENT);

    const decides = await section('Who decides what (2)');
    const [, refund, lock] = within(decides).getAllByRole('row');
    expect(refund).toHaveTextContent(
      /^Does this customer get a refund\?Support.*group:default\/billing.*Nobody said/,
    );
    expect(refund).toHaveTextContent(
      'Owner: ambiguousDeputy: absentHandoff: absentCadence: absentSurfaces: absent',
    );
    expect(lock).toHaveTextContent(
      /^May this account be locked\?AccountsAna Ruiz$/,
    );
    // What nobody has looked at yet is no gap, and is still told.
    expect(
      within(lock).getByRole('img', { name: /Surfaces: unverified/ }),
    ).toBeInTheDocument();
    expect(
      within(decides).queryByRole('link', { name: /All/ }),
    ).not.toBeInTheDocument();
  });

  it('opens a decision beside the page with the keyboard, and leads to the list elsewhere', async () => {
    api.onListDecisions = ({ scope }) =>
      scope === 'own' ? decisionPage : whole([]);
    api.decision = lockDecision;
    const { address } = render('api', 'api:default/accounts');

    const link = await screen.findByRole('link', {
      name: 'May this account be locked?',
    });
    expect(link).toHaveAttribute(
      'href',
      '/operating-model/decisions?decision=operatingmodel%3Adefault%2Fcloud-suite%2Faccount-lock',
    );
    link.focus();
    await userEvent.keyboard('{Enter}');
    const panel = await screen.findByRole('complementary', {
      name: 'May this account be locked?',
    });
    expect(panel).toHaveTextContent('Nobody is in the group support.');
    expect(address()).toBe(
      `${PATH}?decision=operatingmodel%3Adefault%2Fcloud-suite%2Faccount-lock`,
    );

    await userEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    expect(address()).toBe(PATH);
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('shows the ten worst of many at first', async () => {
    api.onListDecisions = () => ({
      items: Array.from({ length: 12 }, (_, index) => ({
        ...lockRow,
        id: `decision-${index}`,
        question: `Question ${index}?`,
      })),
      totalItems: 12,
      pageInfo: {},
    });
    const answered = api.onListDecisions;
    api.onListDecisions = query =>
      query.scope === 'own' ? answered(query) : whole([]);
    render('component', COMPONENT);
    const decides = await section('Who decides what (12)');
    expect(within(decides).getAllByRole('row')).toHaveLength(11);

    await userEvent.click(
      within(decides).getByRole('button', { name: 'Show 12' }),
    );
    expect(decides).toHaveTextContent('Question 11?');
    await userEvent.click(
      within(decides).getByRole('button', { name: 'Show the first 10' }),
    );
    expect(decides).not.toHaveTextContent('Question 11?');
  });

  it('has those of the whole suite in one closed line, after its own', async () => {
    const [refund, lock] = decisionPage.items;
    api.onListDecisions = ({ scope, limit }) =>
      scope === 'own'
        ? whole([lock])
        : {
            items: limit === 1 ? [] : [refund],
            totalItems: 21,
            pageInfo: {},
          };
    render('component', COMPONENT);
    const decides = await section('Who decides what (1)');
    expect(within(decides).getAllByRole('row')).toHaveLength(2);
    expect(decides).not.toHaveTextContent(refund.question);
    const line = within(decides).getByRole('button', {
      name: 'and 21 of the whole suite',
    });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    line.focus();
    await userEvent.keyboard('{Enter}');
    expect(
      await within(decides).findByRole('table', {
        name: 'Decisions of the whole suite',
      }),
    ).toHaveTextContent(refund.question);
    expect(line).toHaveAttribute('aria-expanded', 'true');
  });

  it('says so where only those of the whole suite concern it', async () => {
    api.onListDecisions = ({ scope }) =>
      scope === 'own' ? whole([]) : { ...decisionPage, totalItems: 5 };
    render('component', COMPONENT);
    expect(await section('Who decides what (0)')).toHaveTextContent(
      'None is about this in particular.and 5 of the whole suite',
    );
  });

  it('leads to all decisions where there are more than the page shows', async () => {
    api.onListDecisions = ({ scope }) => ({
      ...decisionPage,
      totalItems: scope === 'own' ? 400 : 31,
    });
    render('resource', 'resource:default/accounts-db');
    expect(
      await screen.findByRole('link', { name: 'All 431 decisions' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?entityRef=resource%3Adefault%2Faccounts-db',
    );
  });

  it('says in one sentence that no decision concerns it', async () => {
    render('component', COMPONENT);
    const decides = await section('Who decides what');
    expect(
      await within(decides).findByText(
        'No operating model in force names a decision that concerns this.',
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('explains why the decisions could not be loaded, and tries again', async () => {
    api.onListDecisions = () => answerError(503, 'The catalog cannot be read');
    render('component', COMPONENT);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The catalog cannot be read');

    api.onListDecisions = ({ scope }) =>
      scope === 'own' ? decisionPage : whole([]);
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('Who decides what (2)')).toBeInTheDocument();
  });

  it('shows the part of a system: how clear it is, by area, and its decisions', async () => {
    api.coverage = coverageAnswer;
    api.onListDecisions = () => decisionPage;
    render('system', SYSTEM);

    const part = await section('Its part of the decision map');
    expect(part).toHaveTextContent(/Clarity 68\s?%.*17.*25/);
    expect(api.askedCoverage).toEqual([{ entityRef: SYSTEM }]);
    expect(
      within(part).getByRole('link', { name: 'Open its coverage' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/coverage?entityRef=system%3Adefault%2Fhosted-onboarding',
    );
    expect(
      within(part).getByRole('link', { name: 'Open its decisions' }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?entityRef=system%3Adefault%2Fhosted-onboarding',
    );

    // Each cell leads to the decisions behind it, of this system alone.
    const billing = screen.getByRole('row', { name: /^Billing/ });
    expect(
      within(billing).getByRole('link', { name: /Deputy/ }),
    ).toHaveAttribute(
      'href',
      '/operating-model/decisions?entityRef=system%3Adefault%2Fhosted-onboarding&model=operatingmodel%3Adefault%2Fcloud-suite&area=billing&gap=deputy',
    );
    expect(await section('Who decides what (2)')).toHaveTextContent(
      'Does this customer get a refund?',
    );
  });

  it('says once that a domain is not on the map', async () => {
    api.coverage = { ...coverageAnswer, areas: whole([]), models: [] };
    render('domain', 'domain:default/other');
    expect(
      await screen.findByText(/No operating model in force names a decision/),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Who decides what' }),
    ).not.toBeInTheDocument();
  });

  it('explains why the part of a system could not be loaded', async () => {
    api.coverage = answerError(404, 'hidden');
    render('system', SYSTEM);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Either this was not evaluated yet',
    );
  });
});
