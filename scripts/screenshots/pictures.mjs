const tab = name => `/catalog/default/component/${name}/operating-model`;
const model = name => `/catalog/default/operatingmodel/${name}/operating-model`;

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
  { file: 'model.png', path: model('cloud-suite') },
  { file: 'model-invalid.png', path: model('payments') },
];
