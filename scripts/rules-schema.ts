import { readFileSync, writeFileSync } from 'node:fs';
import type { InputRow } from '../src/input-row.ts';
import { rows } from '../src/inputs/table.ts';
import { filterDialects, textDialects } from '../src/rules/filter.ts';
import { ruleLimits } from '../src/rules/rule.ts';

/**
 * Writes docs/rules.schema.json, the JSON Schema of a file of rules, for editors: its keys are the inputs that a rule may set.
 * With `--check` nothing is written, and the exit code is 1 if the file is not current.
 */
const path = new URL('../docs/rules.schema.json', import.meta.url);
const scalar = { type: ['string', 'number', 'boolean'] };
const one = (definition: string) => ({ $ref: `#/$defs/${definition}` });

const settings = rows.filter(({ inRules }) => inRules).map((row) => [row.input, schemaFor(row)]);

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Rules of DingTalk CloudEvents',
  type: 'array',
  maxItems: ruleLimits.rules,
  items: one('rule'),
  $defs: {
    rule: object({
      name: { ...scalar, description: 'Shown in the log, the job summary and errors.' },
      filters: {
        ...list(one('filter')),
        description: 'All must be true. A rule without filters matches every event.',
      },
      hours: {
        anyOf: [scalar, list(scalar)],
        description: 'When the rule is used: `Mon-Fri 09:00-19:00`, in its `timezone`.',
      },
      ...Object.fromEntries(settings),
      continue: { ...one('flag'), description: 'Send the message and try the following rules too.' },
      drop: { ...one('flag'), description: 'Send nothing.' },
    }),
    flag: { enum: [true, false, 'true', 'false'] },
    conditions: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      patternProperties: { '^([a-z0-9]+|data(\\.[^.]+)+)$': { ...scalar, minLength: 1 } },
    },
    filter: { oneOf: filterDialects.map(filterIn) },
  },
};

const current = `${inlineLists(JSON.stringify(schema, null, 2))}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== current) {
    console.error('docs/rules.schema.json is not what the inputs give. Run "npm run fix" and commit it.');
    process.exitCode = 1;
  }
} else writeFileSync(path, current);

function schemaFor(row: InputRow): object {
  switch (row.kind) {
    case 'flag':
      return one('flag');
    case 'choice':
      return { enum: row.of };
    case 'list':
    case 'logins':
      return { anyOf: [scalar, list(scalar)] };
    case 'yaml':
      return { type: ['string', row.holds === 'list' ? 'array' : 'object'] };
    default:
      return scalar;
  }
}

function filterIn(dialect: (typeof filterDialects)[number]): object {
  const isText = textDialects.some((name) => name === dialect);
  const value = isText ? one('conditions') : one('filter');
  const inner = isText || dialect === 'not' ? value : { ...list(value), minItems: 1 };
  return {
    type: 'object',
    required: [dialect],
    additionalProperties: false,
    properties: { [dialect]: inner },
  };
}

function list(items: object): object {
  return { type: 'array', items };
}

function object(properties: object): object {
  return { type: 'object', additionalProperties: false, properties };
}

/** As the formatter of this project has it. */
function inlineLists(json: string): string {
  return json.replace(/\[[^[\]{}]*\]/g, (text) =>
    text.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
}
