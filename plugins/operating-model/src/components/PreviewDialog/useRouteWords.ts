import type { PreviewAnswer } from '@cloud-suite/backstage-plugin-operating-model-common';
import { formatDuration, durationParts } from '../../format/formatDuration';
import { nameOf } from '../../format/shortReference';
import { useLocale } from '../../hooks/useLocale';
import { useTexts } from '../../hooks/useTexts';

type Route = NonNullable<PreviewAnswer['routes']>['items'][number];
type Side = Route['before'];

const ROTATION = 'rotation:';

const GAPS = [
  'issue-class.unknown',
  'queue.uncovered-class',
  'queue.unowned',
  'owner.unresolved',
] as const;

/** The parts of a route in words. */
export function useRouteWords() {
  const t = useTexts();
  const locale = useLocale();

  function taker(side: Side): string {
    if (!side) {
      return t('preview.routes.notInModel');
    }
    const who = side.takenBy ? nameOf(side.takenBy) : nobody(side.missing);
    return side.queue
      ? `${who} (${t('preview.routes.queue', { queue: side.queue })})`
      : who;
  }

  function nobody(missing: string | undefined): string {
    const gap = GAPS.find(code => code === missing);
    return gap ? t(`preview.missing.${gap}`) : t('preview.routes.nobody');
  }

  function steps(side: Side): string | undefined {
    return side && side.steps.length > 0
      ? side.steps.map(step).join(', ')
      : undefined;
  }

  function step({ notify, after }: { notify: string; after: string }): string {
    const who = notify.startsWith(ROTATION)
      ? t('preview.routes.rotation', { id: notify.slice(ROTATION.length) })
      : nameOf(notify);
    return durationParts(after)?.length
      ? t('preview.routes.after', {
          delay: formatDuration(after, locale),
          who,
        })
      : t('preview.routes.atOnce', { who });
  }

  /** How many entities are behind a route, and which tier and path they have. */
  function concerns({ entities, tier, path, before }: Route) {
    const was = before?.tier;
    const tiers =
      was && tier && was !== tier
        ? `${t('preview.routes.tier', { tier: was })} → ${tier}`
        : tier && t('preview.routes.tier', { tier });
    return {
      count:
        entities > 0
          ? t('preview.routes.entities', { count: entities })
          : t('preview.routes.nothingInParticular'),
      detail: [tiers, path && t('preview.routes.path', { path })]
        .filter(Boolean)
        .join(', '),
    };
  }

  return { taker, steps, concerns };
}
