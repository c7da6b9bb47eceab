import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { usePageLinks } from '../../hooks/usePageLinks';
import { useTexts } from '../../hooks/useTexts';
import { PageFrame } from '../PageFrame';

const useStyles = makeStyles(theme => ({
  links: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** Says that the page "Operating model" has no such part, and leads to those that it has. */
export function UnknownPage(props: {
  /** What stands in the address. */
  asked: string;
}) {
  const { asked } = props;
  const t = useTexts();
  const classes = useStyles();
  const links = usePageLinks();
  const parts = [
    { to: links.coverage(), label: t('page.parts.coverage') },
    { to: links.who(), label: t('page.parts.who') },
    { to: links.decisions(), label: t('page.parts.decisions') },
    { to: links.load(), label: t('page.parts.load') },
  ];
  return (
    <PageFrame>
      <div role="alert">
        <Typography variant="h5" component="h2" gutterBottom>
          {t('page.unknown.title')}
        </Typography>
        <Typography paragraph>
          {t('page.unknown.text', { asked: decoded(asked) })}
        </Typography>
      </div>
      <ul className={classes.links}>
        {parts.map(
          ({ to, label }) =>
            to && (
              <li key={label}>
                <Link to={to} underline="always">
                  {label}
                </Link>
              </li>
            ),
        )}
      </ul>
    </PageFrame>
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
