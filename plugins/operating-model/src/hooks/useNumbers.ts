import { useMemo } from 'react';
import { useLocale } from './useLocale';

/** How numbers are written for the reader. */
export function useNumbers() {
  const locale = useLocale();
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: 0,
    });
    const decimals = (digits: number) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    const [tenths, hundredths] = [decimals(1), decimals(2)];
    return {
      /** `share` is 0 to 1. */
      percent: (share: number) => percent.format(share),
      tenths: (value: number) => tenths.format(value),
      hundredths: (value: number) => hundredths.format(value),
    };
  }, [locale]);
}
