import type { Templates } from '../../messages/Message';

const EXPECTED =
  'a web address or a relative path to .md/.markdown, in no dot-folder, is expected';

/** What can be wrong with the text that says where a runbook is. */
const PROBLEMS = {
  empty: 'It is empty',
  control: 'It has a line break or another control character in it',
  'markdown-link': 'It is a Markdown link; write only the address in it',
  brackets: 'It stands in < >; write only what is between them',
  placeholder: '{{placeholder}} in it is still to be filled in',
  several:
    'It names more than one; write one here, and each other one as a link of type runbook',
  'around-path': 'There is something around the path; write only the path',
  around: 'There is more than the address in it; write only the address',
  blank: 'A web address has no blank in it; write %20, or only the address',
  address: 'It cannot be read as a web address',
  credentials:
    'It has a user name or a password in it, which is a secret; write the address without it',
  www: 'A web address begins with https://',
  absolute:
    'It begins at the root of a disk or of a server; a path is relative to the file that names it',
  home: '~ is the folder of one person on one computer',
  ssh: 'It is an address of Git over SSH',
  scheme: 'An address that begins with {{scheme}}: cannot be opened here',
  query: 'What follows ? belongs to a web address and not to a path',
  backslash: 'A path is written with / and not with \\',
  encoded: 'It has a slash, a dot or a control character as a %-code',
  reserved:
    'It has # or ? as a %-code, and no file with such a name can be read from everywhere',
  'empty-folder': 'It has two slashes in a row',
  'no-file': 'A file is missing before {{mark}}',
  folder: 'It names a folder',
  ending: 'A file that ends with {{ending}} is not shown here',
  'no-ending': 'It names no Markdown file',
  outside: 'It leads out of where the file that names it comes from',
  'dot-folder': '{{folder}} begins with a dot',
};

/** Why a runbook is not valid. */
export const runbookTemplates: Templates = {
  ...Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, sentence]) => [
      `effective/runbook-${name}`,
      `${sentence}; ${EXPECTED}`,
    ]),
  ),
  'effective/runbook-unseen': 'Nobody has looked yet whether it opens',
};
