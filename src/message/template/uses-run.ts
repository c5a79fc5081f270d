import type { MessageSettings } from '../settings.ts';

/** Whether a template or `at-when` uses something that only GitHub knows of the run. */
export function usesWorkflowRun({ title, text, payload, buttons, mentions }: MessageSettings): boolean {
  const templates = JSON.stringify([title, text, payload, buttons]);
  return (
    mentions.when === 'changed' ||
    /\{[{%][^{}]*(?<![.\w])(?:outcome|jobs?|failed|run|commit|counts|change|people)\b/.test(templates)
  );
}
