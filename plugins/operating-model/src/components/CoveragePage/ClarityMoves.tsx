import type {
  ClarityMove,
  ClarityPoint,
} from '@cloud-suite/backstage-plugin-operating-model-common';
import { useTexts } from '../../hooks/useTexts';

/** Areas or parties whose clarity moved, with how it was before: "Billing 3 of 4 → 4 of 4". */
export function ClarityMoves(props: {
  moves: ClarityPoint['areas'];
  nameOf(key: string): string;
}) {
  const { moves, nameOf } = props;
  const { items, totalItems } = moves;
  const t = useTexts();
  const words = ({ clear, decisions }: ClarityMove['after']) =>
    t('coveragePage.clarity.of', {
      clear: String(clear),
      total: String(decisions),
    });
  return (
    <>
      {items.map(({ key, before, after }) => (
        <div key={key}>
          {nameOf(key)} {before && `${words(before)} → `}
          {words(after)}
        </div>
      ))}
      {totalItems > items.length && (
        <div>
          {t('coveragePage.nobody.more', {
            total: String(totalItems - items.length),
          })}
        </div>
      )}
    </>
  );
}
