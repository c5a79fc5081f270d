import type { Values } from '../fields.ts';

export type Example = Readonly<Partial<Values>>;

/** The examples, in the order in which they are offered. A group is loaded when one of its examples is chosen. */
export const exampleGroups = [
  {
    name: 'builds',
    examples: ['failed-build', 'still-red', 'alike-legs', 'fixed', 'needs-only', 'workflow-run'],
  },
  {
    name: 'code',
    examples: ['push', 'pull-request', 'review-asked', 'approved', 'merged', 'issue', 'comment'],
  },
  { name: 'delivery', examples: ['release', 'deployment-waits', 'deployment-failed', 'check-failed'] },
  { name: 'reports', examples: ['health', 'waiting'] },
  {
    name: 'systems',
    examples: [
      ...([
        'any-json',
        'dispatch',
        'any-event',
        'digest',
        'cdevent',
        'prometheus',
        'resolved',
        'grafana',
      ] as const),
      ...(['sentry', 'argo', 'harbor', 'sonar', 'aws', 'aliyun', 'vanus'] as const),
    ],
  },
] as const;

export type ExampleGroupName = (typeof exampleGroups)[number]['name'];

export type ExampleName = (typeof exampleGroups)[number]['examples'][number];

export const firstExample: ExampleName = 'failed-build';

type GroupModule = { readonly examples: Readonly<Record<string, Example>> };

const loaders: Readonly<Record<ExampleGroupName, () => Promise<GroupModule>>> = {
  builds: () => import('./builds.ts'),
  code: () => import('./code.ts'),
  delivery: () => import('./delivery.ts'),
  reports: () => import('./reports.ts'),
  systems: () => import('./systems.ts'),
};

export function findExample(name: string): ExampleName | undefined {
  return exampleGroups.flatMap(({ examples }) => examples).find((known) => known === name);
}

/** What the example writes into the fields. */
export async function loadExample(name: ExampleName): Promise<Example> {
  const group = exampleGroups.find(({ examples }) => (examples as readonly string[]).includes(name));
  const isFirst = name === firstExample;
  const { examples } = await (isFirst ? import('./failed-build.ts') : loaders[group?.name ?? 'builds']());
  const example = examples[name];
  if (example === undefined) throw new Error(`There is no example "${name}".`);
  return example;
}
