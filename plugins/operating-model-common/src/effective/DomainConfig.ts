import type { DeclaredValueKey } from '../annotations/declaredValues';
import type { AnnotationField } from '../annotations/annotationFields';

/**
 * Configuration of an organisation that changes what is read, or what is asked.
 * @public
 */
export interface DomainConfig {
  /** Kinds that are evaluated, lower case; where it is left out `GOVERNED_KINDS` and models. */
  kinds?: readonly string[];
  /** Other annotation keys that mean one of ours, for example `acme.com/tier` → `support-tier`. Ours wins. */
  annotationAliases: ReadonlyMap<string, AnnotationField>;
  /** Values for entities for which nothing else says anything. */
  defaults: { [key in DeclaredValueKey]?: string } & {
    roles?: { [role: string]: string };
  };
  /** Per rule: switched off, asked of other kinds, or held to another threshold. */
  rules: ReadonlyMap<
    string,
    {
      enabled?: boolean;
      kinds?: string[];
      parameters?: { [name: string]: number | string };
    }
  >;
}
