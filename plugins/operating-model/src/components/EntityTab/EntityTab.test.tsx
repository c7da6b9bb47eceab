import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ana,
  anasTurn,
  badAnswer,
  bo,
  cloudOnCall,
  goodAnswer,
  NOW,
  undescribedAnswer,
} from '../../__testUtils__/entityAnswers';
import {
  accountService,
  renderOnEntityPage,
} from '../../__testUtils__/renderOnEntityPage';
import { section } from '../../__testUtils__/section';
import { stopClock } from '../../__testUtils__/stopClock';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { EntityTab } from './EntityTab';

const PATIENCE = { timeout: 5_000 };

describe('EntityTab', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    stopClock(NOW);
    api = new TestOperatingModelApi();
    api.entity = goodAnswer;
  });

  afterEach(() => jest.useRealTimers());

  it('answers the person on call in one look', async () => {
    renderOnEntityPage(<EntityTab />, { api });

    const glance = await section('At a glance');
    expect(glance).toHaveTextContent('OwnerAccounts');
    expect(glance).toHaveTextContent(
      'Support tierBusiness criticaltier-1 · around the clock',
    );
    expect(glance).toHaveTextContent(
      'On call nowAna Ruizuntil Sat 6:00 PM@ana',
    );
    expect(glance).toHaveTextContent('On call nextBo Lindfrom Sat 6:00 PM');
    expect(
      within(glance).getByRole('link', { name: /accounts@cloud.example/ }),
    ).toHaveAttribute('href', 'mailto:accounts@cloud.example');
    expect(
      within(glance).getByRole('link', { name: 'Dashboard' }),
    ).toHaveAttribute('href', 'https://dash.example/accounts');

    const targets = await section('How fast');
    expect(targets).toHaveTextContent('sev1 Critical');
    expect(targets).toHaveTextContent('15 min, around the clock');
    expect(targets).toHaveTextContent('1 hr 30 min, around the clock');
    expect(targets).toHaveTextContent('sev3 NormalNo promise');

    const ladder = within(await section('How it escalates')).getByRole('list', {
      name: 'Steps of the escalation',
    });
    expect(ladder).toHaveTextContent(
      'at onceRotation Cloud on call · #cloud-oncallon call now: Ana Ruiz',
    );
    expect(ladder).toHaveTextContent('after 5 minAccounts');
    expect(ladder).toHaveTextContent('after 1 hrgone');

    const releases = await section('Releases');
    expect(releases).toHaveTextContent('Weekly · next Tue, Dec 1 · in 7 days');
    expect(releases).toHaveTextContent('Previous release: Tue, Nov 17');
    expect(releases).toHaveTextContent('Tue, Dec 22 (in a freeze)');
    expect(releases).toHaveTextContent('Freeze Dec 19 – Jan 2, 2027: Year end');

    expect(await section('What is unclear or wrong')).toHaveTextContent(
      'Nothing: neither of its own nor of the model’s parts that it usesAsked were the rules about itself',
    );

    const decisions = await section('Who decides what');
    await waitFor(
      () =>
        expect(decisions).toHaveTextContent(
          'No operating model in force names a decision that concerns this.',
        ),
      PATIENCE,
    );
    const roles = await section('Who does what');
    expect(roles).toHaveTextContent(
      'TriageAccountsfrom the defaults of the model',
    );
    expect(roles).toHaveTextContent(
      'SupportAccountsinherited from system hosted-onboarding',
    );
    expect(roles).toHaveTextContent(
      'DocumentationAccountsthe owner, since nobody is named',
    );
    expect(roles).toHaveTextContent('DeputyNobody said');
    expect(screen.getByText('Evaluated 2 minutes ago')).toBeInTheDocument();
  });

  it('tells where a value comes from and leads there, and the time in the zone of the model', async () => {
    renderOnEntityPage(<EntityTab />, { api });
    const glance = await section('At a glance');
    const mark = within(glance).getByRole('link', {
      name: 'From the annotation operating-model.io/support-tier on component account-service',
    });
    expect(mark).toHaveAttribute(
      'href',
      '/catalog/default/component/account-service?inspect=yaml',
    );
    await userEvent.hover(mark);
    expect(await screen.findByRole('tooltip')).toHaveTextContent(
      'operating-model.io/support-tier on component account-service',
    );

    await userEvent.hover(within(glance).getAllByText('Sat 6:00 PM')[0]);
    expect(
      await screen.findByText(/10:00 AM PST \(America\/Los_Angeles\)/),
    ).toBeInTheDocument();
  });

  it('says on a phone of a tier that cannot be used only what holds, before the runbooks', async () => {
    const { matchMedia } = window;
    window.matchMedia = query =>
      Object.assign(new EventTarget(), {
        matches: query.includes('max-width:599'),
        media: query,
        onchange: null,
        addListener: () => {},
        removeListener: () => {},
      });
    try {
      api.entity = badAnswer;
      renderOnEntityPage(<EntityTab />, { api });
      const glance = await section('At a glance');
      expect(glance).toHaveTextContent(
        /Support tiertier-11 Not usableHolds meanwhile: StandardOn call now/,
      );
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('shows what cannot be used, what is not known and what nobody said as three different things', async () => {
    api.entity = badAnswer;
    renderOnEntityPage(<EntityTab />, { api });

    const glance = await section('At a glance');
    expect(glance).toHaveTextContent(
      'Support tiertier-11 Not usableThe model has no such tierHolds meanwhile: Standardtier-2 · in business hours',
    );
    expect(glance).toHaveTextContent(
      'Ownergroup:default/dissolvedNot usableThe catalog knows no group:default/dissolved',
    );
    expect(
      within(glance).queryByRole('link', { name: /dissolved/ }),
    ).not.toBeInTheDocument();
    expect(glance).toHaveTextContent(
      'On call nowNot knownThe schedule is kept at PagerDutyDeclared: Ana Ruiz',
    );
    expect(await section('How fast')).toHaveTextContent(
      '1 working day, in business hours',
    );
    expect(await section('Releases')).toHaveTextContent(
      'every full moon Not usable',
    );
    expect(await section('Who does what')).toHaveTextContent(
      'DeputyNobody said',
    );
    // The step that the model gets wrong is marked in the ladder itself.
    expect(await section('How it escalates')).toHaveTextContent(
      'user:default/goneNot usable',
    );
  });

  it('names whoever is declared as no more than that on the ladder, too', async () => {
    const notKnown = 'The schedule is kept at PagerDuty';
    const { value } = goodAnswer.escalationPath;
    const [first, ...others] = value!.steps;
    const notify = { ...cloudOnCall, now: [ana], notKnown };
    const steps = [{ ...first, notify }, ...others];
    api.entity = {
      ...goodAnswer,
      escalationPath: {
        ...goodAnswer.escalationPath,
        value: { ...value!, steps },
      },
    };
    renderOnEntityPage(<EntityTab />, { api });

    expect(await section('How it escalates')).toHaveTextContent(
      `on call now: Not known Declared: Ana Ruiz@ana, Opens in a new window${notKnown}`,
    );
  });

  it('names everybody who is on call at the same time, each with until when and how to reach them', async () => {
    const boToo = {
      ...anasTurn,
      party: bo,
      until: '2026-11-25T10:00:00-08:00',
    };
    const both = [anasTurn, boToo];
    api.entity = {
      ...goodAnswer,
      onCall: {
        now: { state: 'valid', value: both },
        next: { state: 'valid', value: both },
      },
      escalationPath: {
        state: 'valid',
        value: {
          id: 'cloud-primary',
          title: 'Cloud on call',
          steps: [{ notify: cloudOnCall, after: 'PT0S' }],
        },
      },
    };
    renderOnEntityPage(<EntityTab />, { api });

    const glance = await section('At a glance');
    expect(glance).toHaveTextContent(
      'On call nowAna Ruizuntil Sat 6:00 PM@ana, Opens in a new windowBo Linduntil Wed 6:00 PM',
    );
    expect(glance).toHaveTextContent(
      'On call nextAna Ruizfrom Mon 6:00 PMBo Lindfrom Mon 6:00 PM',
    );
    expect(await section('How it escalates')).toHaveTextContent(
      'Rotation Cloud on call · #cloud-oncallon call now: Ana Ruiz@ana, Opens in a new windowBo Lind',
    );
  });

  it('shows a rotation that is a party, with everybody who is on call in it', async () => {
    api.entity = {
      ...goodAnswer,
      owner: { state: 'valid', value: cloudOnCall },
      roles: {
        support: { state: 'valid', value: cloudOnCall },
        docs: { state: 'valid', value: { ...cloudOnCall, now: [] } },
      },
    };
    renderOnEntityPage(<EntityTab />, { api });

    const glance = await section('At a glance');
    expect(glance).toHaveTextContent(
      'OwnerRotation Cloud on call#cloud-oncall · on call now: Ana Ruiz@ana, Opens in a new windowBo Lind',
    );
    const roles = await section('Who does what');
    expect(roles).toHaveTextContent(
      'SupportRotation Cloud on callon call now: Ana RuizBo Lind',
    );
    expect(roles).toHaveTextContent(
      'DocumentationRotation Cloud on callnobody is on call now',
    );
    expect(
      within(roles).getByRole('link', { name: 'Ana Ruiz' }),
    ).toHaveAttribute('href', '/catalog/default/user/ana');
    expect(
      screen.queryByRole('link', { name: /Rotation/ }),
    ).not.toBeInTheDocument();
  });

  it('opens a runbook that is a file, from a click and from the address, without its scripts', async () => {
    api.runbook =
      '# Unlock an account\n\n[bad](javascript:alert(1)) [other](./other.md)\n\n<script>alert(1)</script>';
    renderOnEntityPage(<EntityTab />, { api, path: '/?runbook=lock' });

    const dialog = await screen.findByRole(
      'dialog',
      { name: 'Account lock and unlock' },
      PATIENCE,
    );
    expect(
      await within(dialog).findByRole('heading', { name: 'Unlock an account' }),
    ).toBeInTheDocument();
    expect(within(dialog).queryAllByRole('link')).toEqual([]);
    expect(dialog.querySelector('script')).toBeNull();

    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Close' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );

    api.runbook = answerError(404, 'nothing');
    await userEvent.click(
      screen.getByRole('button', { name: 'Account lock and unlock' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file ./docs/lock.md is not there, is no Markdown, or lies where it may not be read from.',
    );
  });

  it('shows where the documentation is, and whose it is', async () => {
    const url =
      'https://backstage.example/docs/default/component/account-service/';
    renderOnEntityPage(<EntityTab />, { api });
    expect(
      within(await section('At a glance')).getByRole('link', {
        name: /Open the documentation/,
      }),
    ).toHaveAttribute('href', url);
  });

  it.each([
    [
      {
        state: 'valid' as const,
        value: { entityRef: 'component:default/docs' },
      },
      'Documentationdocs',
    ],
    [
      {
        state: 'invalid' as const,
        raw: 'the docs',
        reason: 'A reference is expected',
      },
      'Documentationthe docs',
    ],
  ])('says of documentation %j what is known', async (docs, said) => {
    api.entity = { ...goodAnswer, docs };
    renderOnEntityPage(<EntityTab />, { api });
    expect(await section('At a glance')).toHaveTextContent(said);
  });

  it('says nothing of documentation that there is not', async () => {
    api.entity = { ...goodAnswer, docs: { state: 'missing' } };
    renderOnEntityPage(<EntityTab />, { api });
    expect(await section('At a glance')).not.toHaveTextContent('Documentation');
  });

  it('says of an undescribed entity what the catalog knows, and how to start', async () => {
    api.entity = undescribedAnswer;
    renderOnEntityPage(<EntityTab />, {
      api,
      entity: {
        ...accountService,
        metadata: {
          ...accountService.metadata,
          links: [
            { url: 'https://wiki.example', title: 'Wiki' },
            // eslint-disable-next-line no-script-url
            { url: 'javascript:alert(1)', title: 'Bad' },
          ],
        },
      },
    });

    const card = await section('Nobody has described this yet');
    expect(card).toHaveTextContent('OwnerAccounts');
    expect(card).toHaveTextContent(
      'On-call schedulepagerduty.com/integration-keyrootly.com/service-slug',
    );
    expect(
      within(card).getByRole('link', { name: /rootly.com/ }),
    ).toHaveAttribute('href', 'https://rootly.com/account/services/accounts');
    expect(card).toHaveTextContent(
      'DocumentationSee the documentation of this entity',
    );
    expect(within(card).getByRole('link', { name: /Wiki/ })).toHaveAttribute(
      'href',
      'https://wiki.example',
    );
    expect(
      within(card).queryByRole('link', { name: /Bad/ }),
    ).not.toBeInTheDocument();
    expect(card).toHaveTextContent(
      'operating-model.io/support-owner: group:default/accounts',
    );
    expect(
      screen.queryByRole('region', { name: 'How fast' }),
    ).not.toBeInTheDocument();
  });

  it('says that the catalog is newer, checks again and follows the new version', async () => {
    api.catalogRefresh = 'requested';
    api.entity = { ...goodAnswer, entityEtag: 'older' };
    const reloadEntity = jest.fn();
    renderOnEntityPage(<EntityTab />, { api, reloadEntity });

    const stale = /The catalog has a newer version/;
    expect(await screen.findByText(stale, {}, PATIENCE)).toBeInTheDocument();

    api.onRefresh = () => {
      api.entity = { ...goodAnswer, entityEtag: 'first' };
    };
    await userEvent.click(screen.getByRole('button', { name: 'Re-check' }));
    expect(
      await screen.findByText(/Looking for a newer version in the catalog/),
    ).toBeInTheDocument();
    expect(screen.queryByText(stale)).not.toBeInTheDocument();

    api.entity = {
      ...goodAnswer,
      entityEtag: 'second',
      supportTier: {
        state: 'valid',
        value: { id: 'tier-3', title: 'As time allows', coverage: '24x5' },
      },
    };
    expect(
      await screen.findByText(
        'Checked, with a newer version from the catalog.',
        {},
        PATIENCE,
      ),
    ).toBeInTheDocument();
    expect(await section('At a glance')).toHaveTextContent('As time allows');
    expect(screen.queryByText(stale)).not.toBeInTheDocument();
    expect(reloadEntity).toHaveBeenCalledTimes(1);
  });

  it('keeps the last answer when a check fails', async () => {
    api.onRefresh = () => {
      throw answerError(503, 'The catalog cannot be read');
    };
    renderOnEntityPage(<EntityTab />, { api });
    await section('At a glance');
    await userEvent.click(screen.getByRole('button', { name: 'Re-check' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be checked again: The catalog cannot be read',
    );
    expect(await section('At a glance')).toHaveTextContent('Accounts');

    // Where nothing can be read either, that is what the page says.
    api.onRefresh = () => {
      api.entity = answerError(503, 'The database is away');
    };
    await userEvent.click(screen.getByRole('button', { name: 'Re-check' }));
    expect(
      await screen.findByText(
        /^The database is away\. What you see was loaded/,
        {},
        PATIENCE,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await section('At a glance')).toHaveTextContent('Accounts');
  });

  it.each([
    [404, 'Either this was not evaluated yet', 'There is nothing to show here'],
    [403, 'Sign in again', 'You may not see this'],
    [503, 'the reason', 'This cannot be answered at the moment'],
    [500, 'the reason', 'The operating model could not be loaded'],
  ])('explains a %i and tries again', async (status, hint, title) => {
    api.entity = answerError(status, 'the reason');
    renderOnEntityPage(<EntityTab />, { api });

    const alert = await screen.findByRole('alert', {}, PATIENCE);
    expect(alert).toHaveTextContent(title);
    expect(alert).toHaveTextContent(hint);

    api.entity = goodAnswer;
    await userEvent.click(
      within(alert).getByRole('button', { name: 'Try again' }),
    );
    expect(await section('At a glance')).toHaveTextContent('Accounts');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
