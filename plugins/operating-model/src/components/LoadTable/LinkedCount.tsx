import { Link } from '@backstage/core-components';

/** A number that leads to what was counted; no link where there is nothing, or no page to lead to. */
export function LinkedCount(props: {
  count: number;
  to: string | undefined;
  /** The number in words, for screen readers. */
  label: string;
}) {
  const { count, to, label } = props;
  return count > 0 && to ? (
    <Link to={to} aria-label={label}>
      {count}
    </Link>
  ) : (
    <>{count}</>
  );
}
