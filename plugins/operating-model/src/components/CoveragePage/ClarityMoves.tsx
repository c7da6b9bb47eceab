import { useTexts } from '../../hooks/useTexts';
import type { ClarityMove } from './movesOf';

/** Areas or parties whose clarity moved, with how it was before: "Billing 3 of 4 → 4 of 4". */
export function ClarityMoves(props: {
  moves: readonly ClarityMove[];
  nameOf(key: string): string;
}) {
  const { moves, nameOf } = props;
  const t = useTexts();
  const words = ({ clear, decisions }: ClarityMove['after']) =>
    t('coveragePage.clarity.of', {
      clear: String(clear),
      total: String(decisions),
    });
  return (
    <>
      {moves.map(({ key, before, after }) => (
        <div key={key}>
          {nameOf(key)} {before && `${words(before)} → `}
          {words(after)}
        </div>
      ))}
    </>
  );
}
