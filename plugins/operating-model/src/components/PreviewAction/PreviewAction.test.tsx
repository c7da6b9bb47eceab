import type { Entity } from '@backstage/catalog-model';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  changedPreview,
  unchangedPreview,
} from '../../__testUtils__/previewAnswers';
import { modelPage } from '../../__testUtils__/mapAnswers';
import { renderOnMapPage } from '../../__testUtils__/renderOnMapPage';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { PreviewAction } from './PreviewAction';

jest.setTimeout(20_000);

const OPEN = '/?preview=1';
const TEXT = 'kind: OperatingModel';

const cloudSuite: Entity = {
  apiVersion: 'operating-model.io/v1alpha1',
  kind: 'OperatingModel',
  metadata: {
    name: 'cloud-suite',
    namespace: 'default',
    uid: 'a',
    etag: 'b',
    title: 'Cloud Suite operating model',
    annotations: {
      'backstage.io/managed-by-location': 'file:/etc/model.yaml',
      'acme.example/kept': 'yes',
    },
  },
  spec: { status: 'draft', appliesTo: ['domain:default/cloud-suite'] },
  relations: [{ type: 'governs', targetRef: 'domain:default/cloud-suite' }],
};
/** Without what the catalog adds. */
const CLOUD_SUITE = `apiVersion: operating-model.io/v1alpha1
kind: OperatingModel
metadata:
  name: cloud-suite
  title: Cloud Suite operating model
  annotations:
    acme.example/kept: yes
spec:
  status: draft
  appliesTo:
    - domain:default/cloud-suite
`;

const field = () =>
  screen.findByRole(
    'textbox',
    { name: 'File of the changed model (YAML or JSON)' },
    { timeout: 10_000 },
  );
const section = (name: string) => screen.findByRole('region', { name });

/** Opens the dialog, types a text and previews it. */
async function previewOf(api: TestOperatingModelApi) {
  renderOnMapPage(<PreviewAction />, { api, path: OPEN });
  await userEvent.click(await field());
  await userEvent.paste(TEXT);
  await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
}

describe('PreviewAction', () => {
  let api: TestOperatingModelApi;

  beforeEach(() => {
    sessionStorage.clear();
    api = new TestOperatingModelApi();
    api.models = modelPage;
    api.preview = changedPreview;
  });

  it('opens a dialog that has its place in the address, and closes it', async () => {
    const { address } = renderOnMapPage(<PreviewAction />, {
      api,
      path: '/?area=money',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Preview a change' }),
    );
    expect(
      await screen.findByRole('dialog', {
        name: 'Preview a change of a model',
      }),
    ).toBeVisible();
    expect(address()).toBe('/?area=money&preview=1');
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(address()).toBe('/?area=money');
  });

  it('shows clarity, findings, entities and routes before and after', async () => {
    const asked = jest.spyOn(api, 'previewModel');
    await previewOf(api);
    expect(asked).toHaveBeenCalledWith(TEXT);

    const result = await section('What it would do');
    expect(result).toHaveTextContent('Cloud Suite · Version 1.0.0→1.1.0');
    expect(result).toHaveTextContent(
      'It would change something for 7 of 62 entities. Ways of issues that change: 2; findings that come or go: 241; areas with another clarity: 2.',
    );

    const clarity = within(await section('Clarity')).getByRole('table');
    expect(
      within(clarity)
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'All areas2 of 4 (50%)4 of 5 (80%) Better',
      'Access2 of 4 (50%)4 of 4 (100%) Better',
      'Moneyno such area0 of 1 (0%) ',
    ]);

    const ofModel = await section('Findings about the model');
    expect(ofModel).toHaveTextContent('1 comes');
    expect(ofModel).toHaveTextContent('spec.areas[money].decisions[refund]');
    await userEvent.click(within(ofModel).getByRole('button', { name: 'Fix' }));
    expect(within(ofModel).getByText('Mend it')).toBeVisible();

    const ofEntities = await section('Findings about entities');
    expect(ofEntities).toHaveTextContent('240 go');
    expect(ofEntities).toHaveTextContent('The first 1 of 240 are shown.');
    expect(ofEntities).toHaveTextContent('No support tier holds for it.');
    // There is nothing to mend about what is gone.
    expect(within(ofEntities).queryByRole('button')).toBeNull();

    const entities = await section('Entities');
    expect(entities).toHaveTextContent(
      'Something would change for 7 of the 62 entities that were compared: what holds for 1, who takes an issue about 7, or their findings.',
    );
    expect(
      within(entities).getByRole('link', { name: 'component account-service' }),
    ).toHaveAttribute('href', '/catalog/default/component/account-service');
    expect(within(entities).getAllByRole('definition')[0]).toHaveTextContent(
      'nothing→gold',
    );
    expect(within(entities).getAllByRole('definition')[1]).toHaveTextContent(
      'accounts→identity',
    );
    expect(within(entities).getAllByRole('definition')[2]).toHaveTextContent(
      '90 days→30 days',
    );

    const routes = await section('Who takes an issue');
    expect(routes).toHaveTextContent('2 of 12 ways would change');
    const [, bill, refund] = within(routes).getAllByRole('row');
    const cells = (row: HTMLElement) =>
      [
        ...within(row).getAllByRole('rowheader'),
        ...within(row).getAllByRole('cell'),
      ].map(({ textContent }) => textContent);
    expect(cells(bill)).toEqual([
      'billing-dispute sev1',
      '7 entitiestier silver → gold, path primary',
      'accounts (queue money)',
      'no promise→15 min',
      'at once accounts→at once rotation first, after 30 min leads',
    ]);
    expect(cells(refund)).toEqual([
      'refund sev1',
      'Nothing in particular',
      'nobody: the model does not know this class→accounts (queue money)',
      'no promise',
      'nobody',
    ]);
  });

  it('starts from the model that the filters name, as the catalog has it, and keeps what is changed over Escape and a reload', async () => {
    const { unmount } = renderOnMapPage(<PreviewAction />, {
      api,
      path: '/?model=cloud-suite&preview=1',
      entities: [cloudSuite],
    });
    await waitFor(async () => expect(await field()).toHaveValue(CLOUD_SUITE));
    expect(screen.getByText('The text as the catalog has it.')).toBeVisible();
    expect(screen.getByLabelText('Start from')).toHaveDisplayValue(
      'Cloud Suite operating model',
    );

    await userEvent.type(await field(), '# mine');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(
      screen.getByRole('button', { name: 'Preview a change' }),
    );
    expect(await field()).toHaveValue(`${CLOUD_SUITE}# mine`);

    unmount();
    renderOnMapPage(<PreviewAction />, {
      api,
      path: '/?model=cloud-suite&preview=1',
      entities: [cloudSuite],
    });
    expect(await field()).toHaveValue(`${CLOUD_SUITE}# mine`);
    expect(screen.getByText('The text as you left it.')).toBeVisible();

    // Each model has its own.
    await userEvent.selectOptions(
      screen.getByLabelText('Start from'),
      'An empty field',
    );
    expect(await field()).toHaveValue('');
    await userEvent.selectOptions(
      screen.getByLabelText('Start from'),
      'Cloud Suite operating model',
    );
    expect(await field()).toHaveValue(`${CLOUD_SUITE}# mine`);
    await userEvent.click(
      screen.getByRole('button', { name: 'Start again from the catalog' }),
    );
    await waitFor(async () => expect(await field()).toHaveValue(CLOUD_SUITE));
  });

  it('starts from the model whose page it is, and says where the catalog has none', async () => {
    renderOnMapPage(<PreviewAction model="operatingmodel:default/gone" />, {
      api,
      path: OPEN,
    });
    expect(
      await screen.findByText(
        'The catalog has no such model, or you may not read it.',
        {},
        { timeout: 10_000 },
      ),
    ).toBeVisible();
    expect(await field()).toHaveValue('');
  });

  it('says of a draft what it does as it stands, and shows what it would do as if it were adopted', async () => {
    api.preview = { ...changedPreview, asItStands: unchangedPreview.effect };
    await previewOf(api);
    const result = await section('What it would do as if it were adopted');
    expect(result).toHaveTextContent(
      'As it stands it is a draft and applies to nothing: nothing would change. All that follows is as if it were adopted.',
    );
    expect(result).toHaveTextContent(
      'As if it were adopted, it would change something for 7 of 62 entities.',
    );
    expect(await section('Who takes an issue')).toHaveTextContent(
      '2 of 12 ways would change',
    );
  });

  it('says that a draft of what is in force takes it away as it stands', async () => {
    api.preview = { ...unchangedPreview, asItStands: changedPreview.effect };
    await previewOf(api);
    const result = await section('What it would do as if it were adopted');
    expect(result).toHaveTextContent(
      'As it stands it is a draft and applies to nothing: that would change something for 7 of 62 entities (ways of issues: 2, findings: 241).',
    );
    expect(result).toHaveTextContent(
      'As if it were adopted, nothing would change',
    );
  });

  it('says in one sentence that nothing would change', async () => {
    api.preview = unchangedPreview;
    await previewOf(api);
    expect(await section('What it would do')).toHaveTextContent(
      'Nothing would change: of 62 entities, of findings, of clarity and of who takes which issue.',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('lists what is wrong with a text that is no model, and asks for another preview after an edit', async () => {
    api.preview = {
      valid: false,
      problems: [
        { path: 'line 3, column 1', message: 'Expected a sequence' },
        { path: 'spec.status', message: 'Must be one of draft, trial' },
      ],
    };
    await previewOf(api);
    const problems = await section(
      'This is no valid model: there are 2 problems',
    );
    expect(problems).toHaveTextContent('line 3, column 1Expected a sequence');
    expect(problems).toHaveTextContent('spec.statusMust be one of');
    expect(screen.queryByText('The preview is ready.')).toBeNull();
    expect(
      screen
        .getAllByRole('status')
        .filter(({ textContent }) => textContent?.includes('no valid model')),
    ).toHaveLength(1);
    expect(screen.queryByText(/changed after this preview/)).toBeNull();
    await userEvent.type(await field(), '\nspec: 1');
    expect(screen.getByText(/changed after this preview/)).toBeVisible();
  });

  it('reads a file, and asks for nothing without a text', async () => {
    const asked = jest.spyOn(api, 'previewModel');
    renderOnMapPage(<PreviewAction />, { api, path: OPEN });
    const text = await field();
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(text).toHaveAccessibleDescription('Paste or choose a file first.');
    expect(asked).not.toHaveBeenCalled();

    await userEvent.upload(
      screen.getByLabelText('Choose a file', { selector: 'input' }),
      new File([TEXT], 'model.yaml'),
    );
    expect(await screen.findByText('model.yaml was read.')).toBeVisible();
    expect(text).toHaveValue(TEXT);
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(asked).toHaveBeenCalledWith(TEXT);
  });

  it('previews no text that is too long, and shows no result of another text beside it', async () => {
    await previewOf(api);
    await section('What it would do');
    const asked = jest.spyOn(api, 'previewModel');
    const choose = (file: File) =>
      userEvent.upload(
        screen.getByLabelText('Choose a file', { selector: 'input' }),
        file,
      );
    const noResult = () =>
      expect(
        screen.queryByRole('region', { name: 'What it would do' }),
      ).toBeNull();

    await choose(new File(['x'.repeat(1_000_001)], 'long.yaml'));
    expect(await screen.findByText('long.yaml was read.')).toBeVisible();
    const preview = screen.getByRole('button', { name: 'Preview' });
    expect(preview).toBeDisabled();
    expect(preview).toHaveAccessibleDescription(
      'A model has at most 1,000,000 characters; this text has more.',
    );
    noResult();

    await choose(new File([TEXT], 'model.yaml'));
    expect(await screen.findByText('model.yaml was read.')).toBeVisible();
    expect(preview).toBeEnabled();
    expect(await section('What it would do')).toBeVisible();

    await choose(new File(['x'.repeat(4_000_001)], 'longer.yaml'));
    expect(
      await screen.findByText(
        'longer.yaml was not read: a model has at most 1,000,000 characters, and this file has more.',
      ),
    ).toBeVisible();
    expect(await field()).toHaveValue('');
    noResult();
    expect(asked).not.toHaveBeenCalled();
  });

  it('says why there is no preview, and tries again', async () => {
    api.preview = answerError(
      503,
      '3 previews of models are waited for already; try again in a few seconds',
    );
    await previewOf(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '3 previews of models are waited for already',
    );
    // Whoever has pasted a text asks for its preview, nobody else.
    expect(screen.getByRole('alert')).not.toHaveTextContent('by itself');
    api.preview = unchangedPreview;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await section('What it would do')).toBeVisible();

    api.preview = answerError(403, 'You may not preview models');
    await userEvent.click(screen.getByRole('button', { name: 'Preview' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You may not see this',
    );
  });
});
