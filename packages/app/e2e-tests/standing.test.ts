import { expect, test, type APIRequestContext } from '@playwright/test';
import { askRest } from './support/askRest';
import { section } from './support/openTab';

type Counts = { [what in 'error' | 'warning' | 'info' | 'unknown']: number };

interface Standing {
  state: 'wrong' | 'not-known' | 'in-order';
  own: Counts;
  parts: Counts;
}

interface Row {
  entityRef: string;
  kind: string;
  standing: Standing;
}

/** Hundreds of pages are opened. */
test.describe.configure({ timeout: 20 * 60_000 });

const found = ({ error, warning, info }: Counts) => error + warning + info;

/** What stands wherever it is said how something stands. */
function sentenceOf({ state, own, parts }: Standing, isModel = false): string {
  const unknown = own.unknown + parts.unknown;
  const words = isModel
    ? { own: 'of the model itself', parts: 'of its parts' }
    : { own: 'of its own', parts: 'of the model’s parts that it uses' };
  if (state === 'in-order') {
    return isModel
      ? 'Nothing: neither of the model itself nor of its parts'
      : 'Nothing: neither of its own nor of the model’s parts that it uses';
  }
  if (state === 'not-known') {
    return `Not known: ${unknown} question`;
  }
  const sides = [
    `${found(own) || 'none'} ${words.own}`,
    `${found(parts) || 'none'} ${words.parts}`,
  ];
  return [...sides, ...(unknown > 0 ? [`${unknown} not known`] : [])].join(
    ', ',
  );
}

/** The same in parts, as a card and a row show them: each side with its severities. */
function partsOf(standing: Standing, isModel = false): string[] {
  const { state, own, parts } = standing;
  const severities = [own, parts].flatMap(({ error, warning, info }) => [
    ...(error ? [`${error} error`] : []),
    ...(warning ? [`${warning} warning`] : []),
    ...(info ? [`${info} note`] : []),
  ]);
  return state === 'wrong'
    ? [...sentenceOf(standing, isModel).split(', '), ...severities]
    : [sentenceOf(standing, isModel)];
}

async function rowsOf(request: APIRequestContext): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const query = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
    const page: { items: Row[]; pageInfo: { nextCursor?: string } } =
      await askRest(request, `/entities?limit=200${query}`);
    rows.push(...page.items);
    cursor = page.pageInfo.nextCursor;
  } while (cursor);
  return rows;
}

const pathOf = (entityRef: string) => {
  const [, kind, namespace, name] = /^(.+):(.+)\/(.+)$/.exec(entityRef) ?? [];
  return { kind, namespace, name };
};

test('card, tab and REST say the same of every entity', async ({
  page,
  request,
}) => {
  const rows = (await rowsOf(request)).filter(
    ({ kind }) => kind !== 'operatingmodel',
  );
  expect(rows.length).toBeGreaterThan(30);
  const states = new Set(rows.map(({ standing }) => standing.state));
  expect(states).toContain('wrong');
  expect(states.size).toBeGreaterThan(1);

  for (const { entityRef, standing } of rows) {
    const { kind, namespace, name } = pathOf(entityRef);
    const answer: Row = await askRest(
      request,
      `/entities/${kind}/${namespace}/${name}`,
    );
    expect([entityRef, answer.standing]).toEqual([entityRef, standing]);

    await page.goto(`/catalog/${namespace}/${kind}/${name}`);
    const card = page
      .getByText('Unclear or wrong', { exact: true })
      .locator('..');
    for (const part of partsOf(standing)) {
      await expect(card, entityRef).toContainText(part);
    }
    await page.getByRole('link', { name: 'Open the operating model' }).click();
    const tab = section(page, /^What is unclear or wrong/);
    await expect(tab, entityRef).toContainText(sentenceOf(standing));
    await expect(
      tab.locator('li').filter({ has: page.locator('code') }),
    ).toHaveCount(
      Math.min(50, found(standing.own) + found(standing.parts)) +
        Math.min(20, standing.own.unknown + standing.parts.unknown),
    );
  }
});

test('rows of teams, models and REST say the same', async ({
  page,
  request,
}) => {
  const standings = new Map(
    (await rowsOf(request)).map(row => [row.entityRef, row.standing]),
  );
  const { items: models }: { items: Row[] } = await askRest(
    request,
    '/models?limit=200',
  );
  for (const { entityRef, standing } of models) {
    const { namespace, name } = pathOf(entityRef);
    const answer: Row = await askRest(request, `/models/${namespace}/${name}`);
    expect(answer.standing).toEqual(standing);
    expect(standings.get(entityRef)).toEqual(standing);
    await page.goto(
      `/catalog/${namespace}/operatingmodel/${name}/operating-model`,
    );
    await expect(
      page.getByText(sentenceOf(standing, true)).first(),
    ).toBeAttached();
  }

  let seen = 0;
  for (const team of ['accounts', 'cloud-platform', 'cloud-leads', 'search']) {
    await page.goto(`/catalog/default/group/${team}/operating-model`);
    const table = page.getByRole('table', { name: 'What this team operates' });
    await expect(
      table.or(page.getByText('No component gives it')),
    ).toBeVisible();
    for (const row of await table.locator('tbody tr').all()) {
      const href =
        (await row.getByRole('link').first().getAttribute('href')) ?? '';
      const [, namespace, kind, name] =
        /\/catalog\/([^/]+)\/([^/]+)\/([^/]+)\//.exec(href) ?? [];
      const standing = standings.get(`${kind}:${namespace}/${name}`);
      expect(standing, href).toBeDefined();
      for (const part of partsOf(standing!, kind === 'operatingmodel')) {
        await expect(row, href).toContainText(part);
      }
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(5);
});
