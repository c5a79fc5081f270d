import { hasSubscribers, subscribe } from 'node:diagnostics_channel';

// undici prints every URL, signature and all, when NODE_DEBUG names it; it leaves that to others when it finds
// its channels taken. Source: undici, lib/core/diagnostics.js. Hence this is imported before undici is.
for (const channel of ['undici:client:sendHeaders', 'undici:request:headers']) {
  if (!hasSubscribers(channel)) subscribe(channel, () => {});
}
