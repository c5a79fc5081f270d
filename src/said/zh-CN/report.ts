/** Texts about job summary, outputs and dead letters, in Chinese. */
export const report: Readonly<Record<string, string>> = {
  'another step holds its lock': '另一个步骤占用了它的锁',
  'it is not a regular file': '它不是普通文件',
  'a link on its path leads out of the workspace': '路径上有一个链接指向工作区之外',
  'The events are also in {0}.': '事件也在 {0} 中。',
  'No file could be written, so this is the only copy.': '没有文件可以写入，这是唯一的一份。',
  'No file could be written: the events that did not fit here are lost.':
    '没有文件可以写入：这里放不下的事件已经丢失。',
  'it contains something other than CloudEvents, so it was left unchanged':
    '其中有 CloudEvents 以外的内容，已保持原样',
  'it is not JSON, so it was left unchanged': '它不是 JSON，已保持原样',
  'it is too large to append to': '它太大，无法追加',
  'it would become too large to read': '追加后会大得无法读取',
  'it contains events of another CloudEvents version': '其中的事件是另一个版本的 CloudEvents',
  'And {0} more events.': '另有 {0} 个事件。',
  'Event "{0}" ({1}): {2}.': '事件 "{0}"（{1}）：{2}。',
  'And {0} more failed tests.': '另有 {0} 个未通过的测试。',
  'matched by': '匹配的规则',
  type: '类型',
  event: '事件',
  "Calls that DingTalk counts towards the organisation's monthly quota: {0}": '计入企业当月调用量的次数：{0}',
  'And {0} more results.': '另有 {0} 条结果。',
  attempts: '尝试次数',
  result: '结果',
  group: '群',
  ', shortened': '，已缩短',
  'dry-run': '试运行',
  cancelled: '已取消',
  skipped: '已跳过',
  failed: '失败',
  partial: '部分送达',
  sent: '已发送',
  'And {0} more messages.': '另有 {0} 条消息。',
  'DingTalk: {0}': '钉钉：{0}',
  'The job summary could not be written: {0}.': '任务摘要无法写入：{0}。',
  '{0} is not set': '未设置 {0}',
  'The outputs could not be written: {0}.': '输出无法写入：{0}。',
  'The output "{0}" is longer than 256 KiB and was left empty.': '输出 "{0}" 超过 256 KiB，已留空。',
  'The dead letters could not be written to {0}: {1}.': '未送达的事件无法写入 {0}：{1}。',
  'The dead letters were written to {0}, but "event-file" reads only the workspace and RUNNER_TEMP. Set "dead-letter-file" to a path there.':
    '未送达的事件在 {0}，但 "event-file" 只读工作区和 RUNNER_TEMP 中的文件。请把 "dead-letter-file" 设为其中的文件。',
  'Undelivered events: paste a block into the input <code>event</code> to send them again':
    '未送达的事件：把一段内容粘贴到输入 <code>event</code>，即可重新发送',
  'This one is too long for an input: save it as a file and send it with <code>event-file</code>.':
    '这一段作为输入太长：请存为文件，再用 <code>event-file</code> 发送。',
  '{0} of {1} undelivered events did not fit into the job summary.':
    '未送达的 {1} 个事件中，有 {0} 个在任务摘要里放不下。',
  'The undelivered events are in the job summary: paste a block into "event" to send them again.':
    '未送达的事件已写入任务摘要，把其中一段粘贴到 "event" 即可重新发送。',
  'On this runner they are also in {0}, for "event-file".':
    '它也在这个 runner 的 {0} 中，可用于 "event-file"。',
  'All undelivered events are in {0}; send them again with "event-file". The file is lost after the job unless a later step with `if: always()` uploads it (`actions/upload-artifact`).':
    '所有未送达的事件都在 {0} 中，可用 "event-file" 重新发送。任务结束后文件会消失，除非后面有一个带 `if: always()` 的步骤保存它（`actions/upload-artifact`）。',
  'All undelivered events are in {0} on this runner, for "event-file". No step can upload the file.':
    '所有未送达的事件都在这个 runner 的 {0} 中，可用于 "event-file"。此时没有步骤能上传这个文件。',
  'Not sent, for the reason reported at the start of the job: {0}': '没有发送，原因在任务开始时已说明：{0}',
  '{0} of {1} messages were not delivered.': '{1} 条消息中有 {0} 条未送达。',
};
