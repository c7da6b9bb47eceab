/** What a tree of HTML has that was made of Markdown, as far as it is looked at here. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** Elements that only arrange or emphasise what is in them. Of any other, such as `<service>` in a command, the text is kept. */
const ARRANGING =
  /<\/?(a|abbr|b|big|blockquote|center|code|dd|details|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|kbd|li|mark|ol|p|picture|pre|q|s|samp|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var)(\s[^<>]*)?>/gi;

/**
 * Turns HTML inside of Markdown into text, so that none of it reaches the page, and people can read on: without comments and elements that
 * only arrange, pictures as what they show.
 */
export function readableHtml() {
  return (tree: Node) => visit(tree);
}

function visit(node: Node): void {
  if (node.type === 'raw') {
    node.type = 'text';
    node.value = textOf(node.value ?? '');
  }
  node.children?.forEach(visit);
}

function textOf(html: string): string {
  return html
    .replace(/<!--.*?(-->|$)/gs, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<img\s[^<>]*>/gi, picture => {
      const [, , alt = ''] = /\salt\s*=\s*(["'])(.*?)\1/i.exec(picture) ?? [];
      return alt;
    })
    .replace(ARRANGING, '');
}
