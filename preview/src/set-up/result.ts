import { copyFrom } from '../copy.ts';
import { create, withCode } from '../dom.ts';
import { countMessages } from './count.ts';
import type { Spoken } from './panel.ts';
import type { Answers } from './questions.ts';
import type { SetUpWords } from './words.ts';
import { workflowFileOf } from './workflow-file.ts';

interface Result {
  readonly section: HTMLElement;
  show(answers: Answers, spoken: Spoken): void;
}

/** The workflow file, how many messages it sends, and what else it takes. */
export function buildResult(): Result {
  const count = create('p', { className: 'count' });
  count.setAttribute('aria-live', 'polite');
  const forMany = create('p');
  const countHint = create('p', { className: 'hint' });
  const label = create('label', { htmlFor: 'workflow-file' });
  const file = create('textarea', {
    id: 'workflow-file',
    className: 'control code',
    readOnly: true,
    wrap: 'off',
    spellcheck: false,
  });
  const copy = create('button', { type: 'button', id: 'copy-file', className: 'main-button' });
  const copied = create('span');
  copied.setAttribute('role', 'status');
  const stepsName = create('h2');
  const steps = create('ol', { className: 'steps' });
  const remarks = create('div', { className: 'remarks' });
  const section = create(
    'section',
    { className: 'result' },
    create('div', { className: 'counts' }, count, forMany, countHint),
    create('div', { className: 'field' }, label, file),
    create('p', { className: 'actions' }, copy, ' ', copied),
    stepsName,
    steps,
    remarks,
  );
  return {
    section,
    show(answers, { language, page, own }) {
      const { redWeek, greenWeek, month } = countMessages(answers);
      count.textContent = own.count(redWeek, greenWeek);
      forMany.textContent = own.many(month);
      forMany.hidden = answers.repositories !== 'many';
      countHint.textContent = own.countHint;
      label.textContent = own.file;
      file.value = workflowFileOf(answers, language, Intl.DateTimeFormat().resolvedOptions().timeZone);
      file.rows = file.value.split('\n').length;
      copy.textContent = own.copyFile;
      copy.onclick = () => void copyFrom(() => file.value, copied, page);
      copied.textContent = '';
      stepsName.textContent = own.steps;
      steps.replaceChildren(...listSteps(answers, own).map((text) => create('li', {}, ...withCode(text))));
      remarks.replaceChildren(
        ...listRemarks(answers, own).map((textContent) => create('p', { textContent })),
      );
    },
  };
}

function listSteps({ repositories, call }: Answers, { stepsFor }: SetUpWords): string[] {
  const files = { one: stepsFor.file, many: stepsFor.files, monorepo: stepsFor.workflows };
  return [
    stepsFor.robot,
    repositories === 'many' ? stepsFor.organisationSecrets : stepsFor.secrets,
    ...(call === 'nobody' || call === 'everybody' ? [] : [stepsFor.loginMap]),
    ...(call === 'owners' || call === 'on-call' ? [stepsFor.onCall] : []),
    files[repositories],
  ];
}

function listRemarks({ repositories, tests, quiet }: Answers, { remarks }: SetUpWords): string[] {
  return [
    ...(repositories === 'monorepo' && tests === 'tests' ? [remarks.noTests] : []),
    ...(quiet === 'silent' ? [remarks.quiet] : []),
  ];
}
