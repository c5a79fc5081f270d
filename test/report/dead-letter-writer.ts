import { randomUUID } from 'node:crypto';
import { createCloudEvent } from '../../src/event/cloudevent.ts';
import { changeDeadLetters } from '../../src/report/dead-letter-file.ts';

/** A step of its own that adds twenty events to the file, one after the other. */
const [path = '', writer = ''] = process.argv.slice(2);

for (let index = 0; index < 20; index += 1) {
  const event = createCloudEvent({ specversion: '1.0', id: `${writer}-${index}`, source: '/s', type: 't' });
  changeDeadLetters(
    path,
    { add: [event], remove: [], redact: (text) => text },
    { folders: [], makeId: randomUUID },
  );
}
