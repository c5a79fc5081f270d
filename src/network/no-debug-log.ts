import { hasSubscribers, subscribe } from 'node:diagnostics_channel';

// undici prints every URL with its signature when NODE_DEBUG names it, unless its channels already have a
// subscriber. Source: undici, lib/core/diagnostics.js. Must be imported before undici.
for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
  if (!hasSubscribers(channel)) subscribe(channel, () => {});
}
