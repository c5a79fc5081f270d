import { openPools, type Pools } from '../../network/pools.ts';
import type { SocketSettings } from '../../network/socket.ts';
import { maxAnswerBytes, type PostResult, postOnce } from './post.ts';
import type { RobotRequest } from './request.ts';

export interface Transport extends Pick<Pools, 'preconnect' | 'close'> {
  /**
   * Posts once: no redirect, no retry. Never rejects. `timeoutMs` covers everything; an aborted `signal`
   * ends it at once.
   */
  post(request: RobotRequest, timeoutMs: number, signal: AbortSignal): Promise<PostResult>;
}

/** The HTTP transport to the robots. */
export function openTransport(settings: SocketSettings): Transport {
  const { poolFor, preconnect, close } = openPools({ ...settings, maxResponseBytes: maxAnswerBytes });
  return {
    post: (request, timeoutMs, signal) => postOnce(poolFor(request.origin), request, timeoutMs, signal),
    preconnect,
    close,
  };
}
