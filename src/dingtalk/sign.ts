import { createHmac } from 'node:crypto';
import type { Secret } from '../secret.ts';

/**
 * DingTalk's signature in base64, not yet URL-encoded: HMAC-SHA256 keyed with the secret over `timestamp +
 * "\n" + secret`. (Feishu's robots swap key and message.) Source: open.dingtalk.com, "custom robot: security
 * settings".
 */
export function sign(timestampMs: number, secret: Secret): string {
  const key = secret.reveal();
  return createHmac('sha256', key).update(`${timestampMs}\n${key}`).digest('base64');
}
