import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EntityAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  goodAnswer,
  undescribedAnswer,
} from '../../__testUtils__/entityAnswers';
import { renderOnEntityPage } from '../../__testUtils__/renderOnEntityPage';
import {
  answerError,
  TestOperatingModelApi,
} from '../../__testUtils__/TestOperatingModelApi';
import { EntityTab } from '../EntityTab';

const PATIENCE = { timeout: 20_000 };
const REASON = 'Nobody has looked yet whether it opens';

type Runbook = EntityAnswer['runbooks'][number];

const file: Runbook = {
  state: 'unknown',
  reason: REASON,
  value: {
    id: 'runbook',
    title: 'Restart',
    location: './docs/restart.md#2-roll-back',
    heading: '2-roll-back',
    target: 'file',
  },
};
const unusable: Runbook = {
  state: 'invalid',
  raw: 'www.example.com/r',
  reason: 'A web address begins with https://',
  value: {
    id: 'link-0',
    title: 'Ask',
    location: 'www.example.com/r',
    target: 'text',
  },
};
const general: Runbook = {
  state: 'unknown',
  reason: REASON,
  value: {
    id: 'surface-all',
    title: 'For everything',
    location: 'https://example.com/all',
    url: 'https://example.com/all',
    target: 'url',
    general: true,
  },
};

const TEXT = `---
title: Restart
owner: team
---

# Runbook

- [Roll back](#2-roll-back)
- [Nowhere](#nowhere)

![How it hangs together](./images/parts.png)
![Tracker](https://tracker.example/pixel.png)
<img src="https://tracker.example/html.png" alt="Other tracker"> <!-- a comment -->
<details><summary>Steps</summary>

Run \`make restart\` as <service-account>.

</details>

[next](./next.md#deeper), [script](../bin/restart.sh), [wiki](https://wiki.example/x),
[from the root](/docs/a.sh), [run](javascript:alert(1))

## 2. Roll back

step

## 2. Roll back

<script>alert(1)</script>
`;

describe('Runbooks', () => {
  let api: TestOperatingModelApi;
  const scrolledTo: string[] = [];

  beforeEach(() => {
    api = new TestOperatingModelApi();
    api.entity = { ...goodAnswer, runbooks: [unusable, general, file] };
    api.runbook = TEXT;
    scrolledTo.length = 0;
    Element.prototype.scrollIntoView = function scrollIntoView() {
      scrolledTo.push(this.id);
    };
  });

  const dialogOf = async (path: string, title = 'Restart') => {
    renderOnEntityPage(<EntityTab />, { api, path });
    const dialog = await screen.findByRole('dialog', { name: title }, PATIENCE);
    return within(dialog);
  };
  const opened = async () => {
    const dialog = await dialogOf('/?runbook=runbook');
    await dialog.findByRole('heading', { name: 'Runbook' }, PATIENCE);
    return dialog;
  };

  it('say of each whether somebody looked, and never that it opens', async () => {
    renderOnEntityPage(<EntityTab />, { api });
    const list = await screen.findByRole(
      'list',
      { name: 'Runbooks' },
      PATIENCE,
    );
    const items = within(list).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(
      'Ask www.example.com/rNot usableA web address begins with https://',
    );
    expect(items[1]).toHaveTextContent(
      'For everythingnot looked at yet for the whole model',
    );
    expect(items[2]).toHaveTextContent('Restartnot looked at yet');
    expect(within(items[0]).queryByRole('link')).toBeNull();
    expect(
      within(items[1]).getByRole('link', { name: 'For everything' }),
    ).toHaveAttribute('href', 'https://example.com/all');
  });

  it('open at the heading that they name, and scroll to those that they link to', async () => {
    const dialog = await opened();
    expect(scrolledTo).toEqual(['runbook-2-roll-back']);
    expect(
      dialog.getAllByRole('heading', { name: '2. Roll back' })[0],
    ).toHaveFocus();
    expect(
      dialog
        .getAllByRole('heading', { name: '2. Roll back' })
        .map(({ id }) => id),
    ).toEqual(['runbook-2-roll-back', 'runbook-2-roll-back-1']);

    await userEvent.click(dialog.getByText('Roll back'));
    expect(scrolledTo).toHaveLength(2);
    await userEvent.click(dialog.getByText('Nowhere'));
    expect(dialog.getByRole('alert')).toHaveTextContent(
      'There is no heading “nowhere” in this runbook.',
    );
    expect(scrolledTo).toHaveLength(2);
  });

  it('leave front matter, HTML and pictures of others out, and nothing that says what to do', async () => {
    await opened();
    const dialog = screen.getByRole('dialog');
    expect(dialog).not.toHaveTextContent('owner: team');
    expect(dialog).not.toHaveTextContent('a comment');
    expect(dialog.querySelectorAll('img, script, details')).toHaveLength(0);
    expect(dialog).toHaveTextContent('Picture: How it hangs together');
    expect(dialog).toHaveTextContent('Picture: Tracker');
    expect(dialog).toHaveTextContent('Other tracker');
    expect(dialog).toHaveTextContent(
      'Steps Run make restart as <service-account>.',
    );
    expect(dialog).toHaveTextContent('<script>alert(1)</script>');
  });

  it('lead to their neighbours and back', async () => {
    api.linked.set('./next.md#deeper', '# Next\n\n## Deeper\n\n[on](on.md)');
    api.linked.set('./next.md#deeper on.md', '# On and on');
    await opened();
    await userEvent.click(screen.getByText('next'));
    const next = within(
      await screen.findByRole('dialog', { name: 'next.md' }, PATIENCE),
    );
    await next.findByRole('heading', { name: 'Deeper' }, PATIENCE);
    expect(scrolledTo.at(-1)).toBe('runbook-deeper');

    await userEvent.click(next.getByText('on'));
    const on = within(
      await screen.findByRole('dialog', { name: 'on.md' }, PATIENCE),
    );
    await on.findByRole('heading', { name: 'On and on' }, PATIENCE);
    await userEvent.click(on.getByRole('button', { name: 'Back to next.md' }));
    const again = within(
      await screen.findByRole('dialog', { name: 'next.md' }, PATIENCE),
    );
    await userEvent.click(
      await again.findByRole('button', { name: 'Back to Restart' }, PATIENCE),
    );
    expect(
      await screen.findByRole('dialog', { name: 'Restart' }, PATIENCE),
    ).toBeInTheDocument();
  });

  it('say of a neighbour that cannot be shown, which one it is', async () => {
    const dialog = await dialogOf(
      '/?runbook=runbook&runbookLink=gone.md',
      'gone.md',
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The file gone.md is not there',
    );
  });

  it('lead to what lies beside them where that has an address, and nowhere else', async () => {
    api.runbookUrl = 'https://git.example/suite/blob/main/docs/restart.md';
    const dialog = await opened();
    expect(dialog.getByRole('link', { name: /^script/ })).toHaveAttribute(
      'href',
      'https://git.example/suite/blob/main/bin/restart.sh',
    );
    expect(dialog.getByRole('link', { name: /^wiki/ })).toHaveAttribute(
      'href',
      'https://wiki.example/x',
    );
    expect(dialog.queryByRole('link', { name: /root|run/ })).toBeNull();
  });

  it('show a link to what has no address as text', async () => {
    const dialog = await opened();
    expect(dialog.queryByRole('link', { name: /^script/ })).toBeNull();
    expect(screen.getByRole('dialog')).toHaveTextContent('next, script, wiki');
  });

  it('say why a file cannot be shown that is there', async () => {
    api.runbook = answerError(409, 'This runbook is written in no UTF-8');
    const dialog = await dialogOf('/?runbook=runbook');
    expect(await dialog.findByRole('alert', {}, PATIENCE)).toHaveTextContent(
      /^This runbook is written in no UTF-8$/,
    );
    expect(dialog.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it.each([
    ['one that is not there', 'gone', /No runbook of this has the name “gone”/],
    [
      'one that is no file',
      'surface-all',
      /does not open here: ?For everything/,
    ],
    ['one that can never be opened', 'link-0', /A web address begins with/],
  ])(
    'say so where the address names %s, and lead back',
    async (_, id, says) => {
      await dialogOf(`/?runbook=${id}`, 'No runbook to show here');
      expect(screen.getByRole('dialog')).toHaveTextContent(says);
      await userEvent.click(
        screen.getByRole('button', { name: 'Back to the page' }),
      );
      await waitFor(() =>
        expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
      );
    },
  );

  it('say so on the page of something that nobody has described, too', async () => {
    api.entity = undescribedAnswer;
    const dialog = await dialogOf('/?runbook=gone', 'No runbook to show here');
    expect(
      dialog.getByRole('button', { name: 'Back to the page' }),
    ).toBeInTheDocument();
  });
});
