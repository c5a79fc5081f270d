/** Takes the place of src/forge-payload.ts: the steps of the page are GitHub's, whose payloads stay as they are. */
export function toGitHubEvent<Event>(event: Event): Event {
  return event;
}
