const PREFIX = 'operating-model.preview.';

/** The text that was last in the field for a model, or for none in particular, in this tab of the browser. */
export function readKeptText(model: string | undefined): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(model)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text over Escape and a reload; an empty one is forgotten. Where the browser keeps nothing, nothing is kept. */
export function keepText(model: string | undefined, text: string): void {
  try {
    if (text === '') {
      sessionStorage.removeItem(keyOf(model));
    } else {
      sessionStorage.setItem(keyOf(model), text);
    }
  } catch {
    // Storage may be full or forbidden: the text is in the field all the same.
  }
}

function keyOf(model = ''): string {
  return `${PREFIX}${model}`;
}
