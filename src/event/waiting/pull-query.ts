/**
 * What is asked of each pull request. Every field is in the oldest supported GitHub Enterprise Server: a server refuses a query
 * with a field that it does not know. `writersOnly` leaves out the opinions of those who cannot approve.
 */
const pullFields = `
fragment reviewer on RequestedReviewer {
  __typename
  ... on User { login }
  ... on Team { combinedSlug }
}
fragment pull on PullRequest {
  number
  title
  url
  isDraft
  createdAt
  additions
  deletions
  mergeable
  reviewDecision
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 20) { nodes { name } }
  reviewRequests(first: 20) { nodes { requestedReviewer { ...reviewer } } }
  latestOpinionatedReviews(first: 20, writersOnly: true) { nodes { state submittedAt author { login } } }
  timelineItems(last: 30, itemTypes: [REVIEW_REQUESTED_EVENT, READY_FOR_REVIEW_EVENT]) {
    nodes {
      __typename
      ... on ReadyForReviewEvent { createdAt }
      ... on ReviewRequestedEvent { createdAt requestedReviewer { ...reviewer } }
    }
  }
  commits(last: 1) { nodes { commit { committedDate statusCheckRollup { state } } } }
}`;

/** Oldest first: if there are more than are read, those that waited longest are among those that were. */
export const repositoryQuery = `query Waiting($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...pull }
    }
  }
}${pullFields}`;

export const searchQuery = `query Waiting($search: String!, $first: Int!, $after: String) {
  search(type: ISSUE, query: $search, first: $first, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { ...pull }
  }
}${pullFields}`;
