/** Returns an input's text, '' if it is not set; trimmed unless told otherwise. */
export type GetInput = (name: string, options?: { readonly trimWhitespace: boolean }) => string;
