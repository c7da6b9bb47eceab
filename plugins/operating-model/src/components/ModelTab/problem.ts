/** Code of findings about the text of a model that cannot be read, rather than about what it says. */
export const PROBLEM = 'model.invalid';
