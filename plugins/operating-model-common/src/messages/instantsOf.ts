import type { Message, Parameter } from './Message';

/** The moments that stand in a message, in those inside of it too. */
export function instantsOf({ parameters = {} }: Message): string[] {
  return Object.values(parameters).flatMap(instantsIn);
}

/** The moments that stand in a parameter. */
export function instantsIn(parameter: Parameter): string[] {
  if (typeof parameter !== 'object') {
    return [];
  }
  if ('instant' in parameter) {
    return [parameter.instant];
  }
  if ('message' in parameter) {
    return instantsOf(parameter.message);
  }
  return 'list' in parameter ? parameter.list.flatMap(instantsIn) : [];
}
