import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { nameOf } from '../../format/shortReference';
import { useTexts } from '../../hooks/useTexts';

/** The owner of a row, linked; what is written in its place and is no reference, as it is written. */
export function OwnerCell(props: {
  owner: string | undefined;
  /** Where the reader may know it. */
  title: string | undefined;
}) {
  const { owner, title } = props;
  const t = useTexts();
  if (!owner) {
    return <>{t('state.missing')}</>;
  }
  // No reference begins so.
  return owner.startsWith('"') ? (
    <>{t('groupTab.components.unreadableOwner', { written: owner })}</>
  ) : (
    <EntityRefLink entityRef={owner} title={title ?? nameOf(owner)} hideIcon />
  );
}
