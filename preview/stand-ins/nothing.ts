/** Takes the place of what the package cloudevents loads and the action never calls. */
export {};
