/** Also a custom event, `dev.cdeventsx.<tool>-<subject>.<predicate>.<version>`. */
export function isCdevent({ type }: { readonly type: string }): boolean {
  return /^dev\.cdeventsx?\./.test(type);
}

/**
 * `pipelinerun finished` of `dev.cdevents.pipelinerun.finished.0.2.0`. Source: cdevents.dev, CloudEvents
 * binding.
 */
export function cdeventName(type: string): string {
  return type.split('.').slice(2, 4).join(' ');
}
