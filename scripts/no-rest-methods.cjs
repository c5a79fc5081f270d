/**
 * Replaces octokit's methods for each route of the API, a table of a thousand of them that is taken apart when it is
 * loaded. The action names its dozen routes itself (src/workflow/github-api.ts); their types are octokit's.
 */
module.exports = { restEndpointMethods: () => ({}) };
