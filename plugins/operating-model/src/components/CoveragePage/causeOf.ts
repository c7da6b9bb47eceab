import type { ClarityPoint } from '@cloud-suite/backstage-plugin-operating-model-common';
import { nameOf } from '../../format/shortReference';
import type { Texts } from '../../translation';

/** What moved clarity at a point, in words: "model 1.2.0", "accounts left the catalog". */
export function causeOf(point: ClarityPoint, t: Texts, locale: string): string {
  const { version, cause, left, arrived } = point;
  const names = ({ items, totalItems }: ClarityPoint['left']) =>
    new Intl.ListFormat(locale).format([
      ...items.map(nameOf),
      ...(totalItems > items.length
        ? [
            t('coveragePage.nobody.more', {
              total: String(totalItems - items.length),
            }),
          ]
        : []),
    ]);
  const causes: string[] = [];
  if (cause === 'first') {
    causes.push(
      version
        ? t('coveragePage.cause.first', { version })
        : t('coveragePage.cause.firstUnversioned'),
    );
  }
  if (cause === 'model') {
    causes.push(
      version
        ? t('coveragePage.cause.model', { version })
        : t('coveragePage.cause.modelUnversioned'),
    );
  }
  if (left.totalItems > 0) {
    causes.push(t('coveragePage.cause.left', { parties: names(left) }));
  }
  if (arrived.totalItems > 0) {
    causes.push(t('coveragePage.cause.arrived', { parties: names(arrived) }));
  }
  return causes.join('; ');
}
