import { redactor } from '../redact.ts';
import type { Parcel } from './parcel.ts';

/** The credentials of all robots of a run, which no message may hold and no text may show. */
export interface Secrets {
  readonly tokens: readonly string[];
  readonly secrets: readonly string[];
  readonly redact: (text: string) => string;
}

export function secretsIn(parcels: readonly Parcel[]): Secrets {
  const robots = new Set(parcels.flatMap(({ destination }) => destination.pool));
  const tokens = new Set([...robots].map(({ webhook }) => webhook.token.reveal()));
  const secrets = new Set([...robots].flatMap(({ secret }) => secret?.reveal() ?? []));
  return { tokens: [...tokens], secrets: [...secrets], redact: redactor([...tokens, ...secrets]) };
}
