import type { CloudEvent } from 'cloudevents';
import { ruleNamed } from '../errors.ts';
import {
  type Decision,
  type EventGroup,
  type EventSettings,
  type Grouping,
  ofInputs,
} from '../message/event-group.ts';
import { listed, type Said, say } from '../said.ts';
import { matches } from './filter.ts';
import type { Rule } from './rule.ts';

type Event = CloudEvent<unknown>;

/**
 * Groups events by the rules that take them. Rules are tried in order; the first that matches decides, and
 * those after one with `continue` are tried too. An event that no rule matches goes by the inputs.
 */
export function groupEvents(
  events: readonly Event[],
  rules: readonly Rule[],
  inputs: EventSettings,
): Omit<Grouping, 'warnings'> {
  const taken = new Map<Rule, Event[]>(rules.map((rule) => [rule, []]));
  const others: Event[] = [];
  const firstRule = new Map<Event, Rule>();
  const decisions = events.map((event): Decision => {
    const matching = matchingRules(event, rules);
    if (matching.length === 0) others.push(event);
    for (const rule of matching) {
      taken.get(rule)?.push(event);
      if (!firstRule.has(event)) firstRule.set(event, rule);
    }
    return { event, by: decisionOf(matching) };
  });
  const groups = rules.flatMap((rule) => groupOf(rule, taken.get(rule) ?? [], firstRule));
  return { groups: others.length === 0 ? groups : [...groups, ofInputs(others, inputs)], decisions };
}

/** The rules that take an event: the last one ends the search, or there is no other. */
function matchingRules(event: Event, rules: readonly Rule[]): readonly Rule[] {
  const found: Rule[] = [];
  for (const rule of rules) {
    if (!rule.filters.every((filter) => matches(filter, event))) continue;
    found.push(rule);
    if (!rule.isContinued) break;
  }
  return found;
}

function groupOf(rule: Rule, events: readonly Event[], firstRule: ReadonlyMap<Event, Rule>): EventGroup[] {
  const {
    settings,
    name: { number, name = `#${number}` },
  } = rule;
  if (settings === undefined || events.length === 0) return [];
  const labelOf = (event: Event) => (firstRule.get(event) === rule ? '' : name);
  return [{ ...settings, events, labelOf }];
}

function decisionOf(matching: readonly Rule[]): Said {
  if (matching.length === 0) return say`no rule`;
  return listed(
    matching.map(({ name, settings }) =>
      settings === undefined ? say`dropped by ${ruleNamed(name)}` : ruleNamed(name),
    ),
  );
}
