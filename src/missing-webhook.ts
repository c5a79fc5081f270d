import { UserError } from './errors.ts';
import { type Said, say, sentences } from './said.ts';
import { printable } from './text.ts';
import { payloadAt } from './workflow-context.ts';

const remedy = say`To let the step pass without a webhook, set \`on-missing-webhook: skip\`.`;

const noWebhook = say`there is no webhook, neither in "webhook" nor in "robots".`;

export function nothingSentWithoutWebhook(reason: Said | undefined): Said {
  return sentences(say`Nothing was sent: ${noWebhook}`, reason);
}

export function nothingWillBeSentWithoutWebhook(reason: Said | undefined): Said {
  return sentences(say`Nothing will be sent: ${noWebhook}`, reason);
}

/** `env` may show that the step was written for another action, whose webhook is no input. */
export function missingWebhook(env: NodeJS.ProcessEnv): UserError {
  return new UserError(
    sentences(
      say`There is no webhook, neither in "webhook" nor in "robots". Copy it from the robot in the DingTalk group into a secret, and pass that as "webhook". ${remedy}`,
      elsewhere(env),
    ),
    'no webhook',
  );
}

/**
 * The variables of leafney/dingtalk-action, of rtCamp/action-slack-notify, and of 8398a7/action-slack and
 * slackapi/slack-github-action 1. Other steps of the job may use them, so that they are named only where no webhook is given.
 */
function elsewhere(env: NodeJS.ProcessEnv): Said | undefined {
  if (env.DINGTALK_ACCESS_TOKEN) {
    return say`The environment has DINGTALK_ACCESS_TOKEN, which this action does not read: pass its value as "webhook".`;
  }
  const slack = ['SLACK_WEBHOOK', 'SLACK_WEBHOOK_URL', 'SLACK_BOT_TOKEN'].find((name) => env[name]);
  if (slack === undefined) return undefined;
  return say`The environment has ${slack}, which is for Slack: this action posts to DingTalk, and takes its settings from \`with:\`.`;
}

export function missingGroupWebhook(group: string): UserError {
  return new UserError(
    say`Group "${printable(group)}" of "robots" has no webhook. Is its secret set? ${remedy}`,
    `no webhook of group ${group}`,
  );
}

const dependabot = 'dependabot[bot]';

/**
 * Events that get no secrets of GitHub Actions if the pull request is from a fork. Source: docs.github.com, "Events that
 * trigger workflows", "Pull request events for forked repositories"; `pull_request_target` is not among them.
 */
const forkEvents: readonly string[] = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * Events that get none, or only those of Dependabot, if Dependabot is the actor; that stays so if a person runs them
 * again, since `github.actor` does. Source: docs.github.com, "Troubleshooting Dependabot on GitHub Actions".
 */
const dependabotEvents: readonly string[] = [
  ...forkEvents,
  'push',
  'create',
  'deployment',
  'deployment_status',
];

/**
 * Why this run gets no secrets, so that a webhook may be missing and nothing is wrong; undefined if it gets them. A private
 * repository may be set to send secrets to pull requests from forks, which no variable shows: then there is a webhook.
 */
export function whyWithoutSecrets(env: NodeJS.ProcessEnv): Said | undefined {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_ACTOR: actor } = env;
  if (actor === dependabot && dependabotEvents.includes(event)) return fromDependabot;
  if (event !== 'pull_request_target' && !forkEvents.includes(event)) return undefined;
  const { pull_request: pull, repository } = payloadAt(env.GITHUB_EVENT_PATH) as Payload;
  if (event === 'pull_request_target') {
    return actor === dependabot && pull?.user?.login === dependabot ? fromDependabot : undefined;
  }
  // A fork that was deleted is null.
  const isFork = pull && pull.head?.repo?.full_name !== repository?.full_name;
  return isFork ? say`A pull request from a fork gets no secrets.` : undefined;
}

const fromDependabot = say`A run that Dependabot starts gets only the secrets of Dependabot.`;

/** Untrusted: any part may be missing. */
interface Payload {
  readonly pull_request?: {
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null } | null;
    readonly user?: { readonly login?: unknown } | null;
  } | null;
  readonly repository?: { readonly full_name?: unknown } | null;
}
