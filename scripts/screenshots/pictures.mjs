import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

const tab = name => `/catalog/default/component/${name}/operating-model`;
const model = name => `/catalog/default/operatingmodel/${name}/operating-model`;

const decision = id => `operatingmodel:default/cloud-suite/${id}`;

/** Shows what another default tier would do. */
async function preview(page) {
  await page.getByRole('button', { name: 'Preview a change' }).click();
  const dialog = page.getByRole('dialog');
  const changed = readFileSync(
    join(root, 'examples/cloud-suite/operating-model/model.yaml'),
    'utf8',
  ).replace('supportTier: tier-2', 'supportTier: tier-3');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'model.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(changed),
  });
  await dialog.getByRole('button', { name: 'Preview', exact: true }).click();
  await dialog.getByText('What it would do').waitFor();
}

/** The same page in light, dark and as narrow as a telephone. */
function inThree(name, picture) {
  return [
    { ...picture, file: `${name}.png` },
    { ...picture, file: `${name}-dark.png`, scheme: 'dark' },
    { ...picture, file: `${name}-narrow.png`, width: 400 },
  ];
}

/** Every picture of the documentation: its file, the page, and what is done there before it is taken. */
export const pictures = [
  { file: 'tab-light.png', path: tab('account-service') },
  { file: 'tab-dark.png', path: tab('account-service'), scheme: 'dark' },
  { file: 'tab-narrow.png', path: tab('account-service'), width: 400 },
  {
    file: 'tab-findings.png',
    path: tab('search-service'),
    act: page => page.getByRole('button', { name: 'Fix' }).first().click(),
  },
  { file: 'tab-invalid-value.png', path: tab('comments-service') },
  { file: 'tab-empty.png', path: tab('scratchpad') },
  {
    file: 'tab-error.png',
    path: tab('ui-kit'),
    before: page =>
      page.route('**/api/operating-model/v1/entities/**', route =>
        route.abort(),
      ),
  },
  {
    file: 'tab-not-found.png',
    path: tab('ui-kit'),
    before: page =>
      page.route('**/api/operating-model/v1/entities/**', route =>
        route.fulfill({ status: 404, json: { error: { message: 'none' } } }),
      ),
  },
  {
    file: 'tab-phone.png',
    path: tab('account-service'),
    width: 400,
    height: 800,
  },
  ...inThree('runbook', {
    path: `${tab('account-service')}?runbook=surface-account-lock-runbook`,
  }),
  ...inThree('card', { path: '/catalog/default/component/account-service' }),
  ...inThree('coverage', { path: '/operating-model/coverage' }),
  {
    file: 'decision.png',
    path: `/operating-model/decisions?gap=owner&decision=${decision(
      'quota-exception',
    )}`,
    act: page => page.getByRole('button', { name: 'Fix' }).first().click(),
  },
  ...inThree('decisions', { path: '/operating-model/decisions' }),
  {
    file: 'decisions-nothing.png',
    path: '/operating-model/decisions?q=nothing+of+this+name',
  },
  ...inThree('load', { path: '/operating-model/load' }),
  ...inThree('who', {
    path: `/operating-model/who?entityRef=component:default/provisioning-worker&issueClass=provisioning-outage&severity=sev1`,
  }),
  ...inThree('who-words', {
    path: '/operating-model/who?issueClass=billing-dispute',
  }),
  {
    file: 'who-unknown.png',
    path: `/operating-model/who?entityRef=component:default/account-service&issueClass=${encodeURIComponent(
      'Tax exemption request',
    )}`,
  },
  ...inThree('team', {
    path: '/catalog/default/group/cloud-platform/operating-model',
  }),
  ...inThree('person', {
    path: '/catalog/default/user/ana/operating-model',
  }),
  {
    file: 'map-of-a-system.png',
    path: '/catalog/default/system/hosted-onboarding/operating-model',
  },
  ...inThree('preview', { path: '/operating-model/coverage', act: preview }),
  ...inThree('model', { path: model('cloud-suite') }),
  { file: 'model-invalid.png', path: model('payments') },
];
