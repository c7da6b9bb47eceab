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
    file: 'runbook.png',
    path: `${tab('account-service')}?runbook=surface-account-lock-runbook`,
  },
  { file: 'card.png', path: '/catalog/default/component/account-service' },
  { file: 'coverage.png', path: '/operating-model/coverage' },
  {
    file: 'coverage-dark.png',
    path: '/operating-model/coverage',
    scheme: 'dark',
  },
  {
    file: 'coverage-narrow.png',
    path: '/operating-model/coverage',
    width: 400,
  },
  {
    file: 'decision.png',
    path: `/operating-model/decisions?gap=owner&decision=${decision(
      'quota-exception',
    )}`,
    act: page => page.getByRole('button', { name: 'Fix' }).first().click(),
  },
  { file: 'decisions.png', path: '/operating-model/decisions' },
  {
    file: 'decisions-nothing.png',
    path: '/operating-model/decisions?q=nothing+of+this+name',
  },
  { file: 'load.png', path: '/operating-model/load' },
  {
    file: 'who.png',
    path: `/operating-model/who?entityRef=component:default/provisioning-worker&issueClass=provisioning-outage&severity=sev1`,
  },
  {
    file: 'who-unknown.png',
    path: `/operating-model/who?entityRef=component:default/account-service&issueClass=${encodeURIComponent(
      'Tax exemption request',
    )}`,
  },
  {
    file: 'team.png',
    path: '/catalog/default/group/cloud-platform/operating-model',
  },
  { file: 'person.png', path: '/catalog/default/user/ana/operating-model' },
  {
    file: 'map-of-a-system.png',
    path: '/catalog/default/system/hosted-onboarding/operating-model',
  },
  { file: 'preview.png', path: '/operating-model/coverage', act: preview },
  { file: 'model.png', path: model('cloud-suite') },
  { file: 'model-invalid.png', path: model('payments') },
];
