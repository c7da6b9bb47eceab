import { CodeSnippet, Link } from '@backstage/core-components';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { RunbookAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import {
  createElement,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import rehypeSlug from 'rehype-slug';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { useTexts } from '../../hooks/useTexts';
import { readableHtml } from './readableHtml';
import { readLink } from './runbookLinks';
import { headingId, scrollToHeading } from './scrollToHeading';

const useStyles = makeStyles(theme => ({
  text: {
    '& a': { color: theme.palette.primary.main },
    '& pre': {
      overflowX: 'auto',
      padding: theme.spacing(1),
      backgroundColor: theme.palette.action.hover,
    },
    '& table': {
      borderCollapse: 'collapse',
      display: 'block',
      overflow: 'auto',
    },
    '& th, & td': {
      border: `1px solid ${theme.palette.divider}`,
      padding: theme.spacing(1),
      textAlign: 'left',
    },
    '& blockquote': {
      margin: theme.spacing(1, 0),
      paddingLeft: theme.spacing(2),
      borderLeft: `4px solid ${theme.palette.divider}`,
    },
  },
  // It opens something here, so that it has no address, and stands in a text.
  follow: { font: 'inherit', verticalAlign: 'baseline', textAlign: 'left' },
  picture: { color: theme.palette.text.secondary },
}));

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/**
 * The Markdown of a runbook. No HTML in it and no picture of another server reaches the page; ids of headings are those that GitHub makes,
 * behind a word of ours.
 */
export function RunbookText(props: {
  runbook: RunbookAnswer;
  /** Id of the heading to begin at. */
  heading?: string;
  /** The links over which it was reached. */
  links: readonly string[];
  /** Opens another Markdown file that it links to. */
  follow(link: string): void;
}) {
  const { runbook, heading, links, follow } = props;
  const { text, url } = runbook;
  const t = useTexts();
  const classes = useStyles();
  const element = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<string>();

  useEffect(() => {
    const found = !heading || scrollToHeading(element.current, heading);
    setGone(found ? undefined : heading);
  }, [heading, text]);

  const components = useMemo((): Components => {
    function LinkOfRunbook(link: { href?: string; children?: ReactNode }) {
      const { href = '', children } = link;
      const target = readLink(href, { url, links });
      switch (target.to) {
        case 'web':
          return (
            <Link to={target.url} target="_blank" rel="noopener noreferrer">
              {children}
            </Link>
          );
        case 'heading':
          return (
            <a
              href={`#${headingId(target.id)}`}
              onClick={(event: MouseEvent) => {
                event.preventDefault();
                const found = scrollToHeading(element.current, target.id);
                setGone(found ? undefined : target.id);
              }}
            >
              {children}
            </a>
          );
        case 'runbook':
          return (
            <MuiLink
              component="button"
              className={classes.follow}
              onClick={() => follow(target.link)}
            >
              {children}
            </MuiLink>
          );
        default:
          return <>{children}</>;
      }
    }
    return {
      ...Object.fromEntries(
        HEADINGS.map(tag => [
          tag,
          ({ id, children }: { id?: string; children?: ReactNode }) =>
            createElement(tag, { id: id && headingId(id) }, children),
        ]),
      ),
      a: LinkOfRunbook,
      img: ({ alt }) =>
        alt ? (
          <span className={classes.picture}>
            {t('runbooks.picture', { alt })}
          </span>
        ) : null,
      code: ({ inline, className, children }) => {
        const [, language] = /language-(\w+)/.exec(className ?? '') ?? [];
        return !inline && language ? (
          <CodeSnippet
            language={language}
            text={String(children).replace(/\n+$/, '')}
          />
        ) : (
          <code>{children}</code>
        );
      },
    };
  }, [classes.follow, classes.picture, follow, links, t, url]);

  return (
    <div ref={element}>
      {gone && (
        <Alert severity="info">
          {t('runbooks.noHeading', { heading: gone })}
        </Alert>
      )}
      <ReactMarkdown
        className={classes.text}
        remarkPlugins={[remarkGfm, [remarkFrontmatter, ['yaml', 'toml']]]}
        rehypePlugins={[readableHtml, rehypeSlug]}
        transformLinkUri={null}
        components={components}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
