import type { Words } from './en.ts';

export const zhCN: Words = {
  readRest: '阅读全文',
  restLeftOut: '内容过长，其余部分已省略。',
  contentWithheld: '钉钉拒绝了这条消息的内容。',
  open: '打开',
  openOn: (host) => `在 ${host} 打开`,
  colon: '：',
  labelled: (label, value) => `${label}：${value}`,
  event: '事件',
  run: '运行详情',
  runNumber: (number, attempt) =>
    attempt > 1 ? `第 ${number} 次运行（第 ${attempt} 次尝试）` : `第 ${number} 次运行`,
  yes: '是',
  no: '否',
  bytes: (count) => `${count.toLocaleString('en')} 字节`,
  fields: (count) => `${count.toLocaleString('en')} 个字段`,
  more: (count) => `另有 ${count.toLocaleString('en')} 项`,
  events: (count) => `${count.toLocaleString('en')} 个事件`,
  failedOf: (failed, total, names) =>
    `${total.toLocaleString('en')} 个事件中 ${failed.toLocaleString('en')} 个失败：${names}`,
  part: (number, total) => `第 ${number} / ${total} 部分`,
  ofType: (count, type) => `${type} × ${count.toLocaleString('en')}`,
  listSeparator: '、',
  clauseSeparator: '，',
  units: { ms: '毫秒', second: '秒', minute: '分', lastMinute: '分钟', hour: '小时', day: '天' },
};
