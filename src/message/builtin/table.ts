import type { Page } from '../message.ts';
import type { Occasion } from '../occasion.ts';

/** A built-in message: the page that one kind of event becomes. */
export type Builtin = (occasion: Occasion) => Page | Promise<Page>;

/** By GitHub event, `com.github.<event>[.<action>]`; an event that is not here gets the generic message. */
export const builtins: Readonly<Record<string, Builtin>> = {};
