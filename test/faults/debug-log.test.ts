import { expect, test } from 'vitest';
import { serve } from './bench.ts';
import { postInChild } from './child.ts';
import { ok, token } from './fault-server.ts';

test.each(['undici', 'fetch', 'undici,fetch,http,https,net,tls,stream,websocket'])(
  'NODE_DEBUG=%s prints neither token nor signature',
  async (NODE_DEBUG) => {
    const server = await serve(ok);
    const { stdout, stderr } = await postInChild(new URL(server.url).origin, { ...process.env, NODE_DEBUG });
    expect(stdout).toBe('answer\n');
    expect(stderr).not.toContain(token);
    expect(stderr).not.toContain('sign=');
  },
);
