import { shortened } from '../../dingtalk/size.ts';
import { at, textAt } from '../../json.ts';
import type { RenderContext } from '../render-context.ts';
import { eventPageWords } from './event-page.words.ts';

/** A person's own name, else the login; an app without its `[bot]`; undefined for nobody. */
export function nameOf(user: unknown): string | undefined {
  const name = textAt(user, 'name') ?? textAt(user, 'login');
  return name && shortened(name.replace(/\[bot\]$/, ''), 40);
}

/** Who caused the event, from the payload (for a push, who pushed), else from the workflow. */
export function actorOf({ data, runAttributes, locale }: RenderContext): string {
  const known =
    nameOf(at(data, 'sender')) ?? nameOf(at(data, 'pusher')) ?? nameOf({ login: runAttributes.actor });
  return known ?? eventPageWords[locale].someone;
}

/** The author of an issue or comment, if somebody else caused the event. */
export function authorOf({ data }: RenderContext, object: unknown): string | undefined {
  const isActor = textAt(object, 'user.login') === textAt(data, 'sender.login');
  return isActor ? undefined : nameOf(at(object, 'user'));
}
