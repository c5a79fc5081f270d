import type { PageWords } from './words/words.ts';

/** Copies the text, and says in `status` whether that worked. */
export async function copyFrom(
  text: () => string,
  status: HTMLElement,
  { copied, notCopied }: Pick<PageWords, 'copied' | 'notCopied'>,
): Promise<void> {
  const done = navigator.clipboard?.writeText(text()) ?? Promise.reject();
  status.textContent = await done.then(
    () => copied,
    () => notCopied,
  );
}
