/** Custom runner images. */
export const runnerImage = {
  ready: (it: string) => (it === '' ? 'A runner image is ready' : `Runner image ${it} is ready`),
  workflows: 'Actions',
};
