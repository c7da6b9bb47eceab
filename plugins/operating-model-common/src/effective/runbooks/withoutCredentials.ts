/** A web address without the user name and the password in it: nobody shows a secret further. Any other text as it is. */
export function withoutCredentials(text: string): string {
  return text.replace(/(https?:[/\\]*)[^/\\?#\s]*@/gi, '$1…@');
}
