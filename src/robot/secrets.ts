import { createRedactor } from '../redact.ts';
import type { PlannedDelivery } from './planned-delivery.ts';

/** The credentials of all robots of a run. No message may contain them and no text may show them. */
export interface Secrets {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
  readonly redact: (text: string) => string;
}

export function secretsIn(plannedDeliveries: readonly PlannedDelivery[]): Secrets {
  const robots = new Set(plannedDeliveries.flatMap(({ destination }) => destination.pool));
  const tokens = new Set([...robots].map(({ webhook }) => webhook.token.reveal()));
  const secrets = new Set([...robots].flatMap(({ secret }) => secret?.reveal() ?? []));
  return { tokens: [...tokens], secrets: [...secrets], redact: createRedactor([...tokens, ...secrets]) };
}
