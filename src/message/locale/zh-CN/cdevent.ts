import type { cdevent as en } from '../en/cdevent.ts';
import { han } from './han.ts';

export const cdevent: typeof en = {
  subjects: {
    approval: '审批',
    artifact: '制品',
    branch: '分支',
    build: '构建',
    change: '变更',
    environment: '环境',
    incident: '故障',
    pipelinerun: '流水线运行',
    repository: '仓库',
    service: '服务',
    taskrun: '任务运行',
    testcaserun: '测试用例',
    testoutput: '测试产物',
    testsuiterun: '测试套件',
    ticket: '工单',
  },
  predicates: {
    abandoned: '已放弃',
    closed: '已关闭',
    created: '已创建',
    deleted: '已删除',
    deployed: '已部署',
    detected: '被发现',
    downloaded: '已下载',
    finished: '已结束',
    merged: '已合并',
    modified: '已修改',
    packaged: '已打包',
    published: '已发布',
    queued: '排队中',
    removed: '已移除',
    reported: '已上报',
    resolved: '已恢复',
    reviewed: '已评审',
    rolledback: '已回滚',
    signed: '已签名',
    skipped: '已跳过',
    started: '已开始',
    updated: '已更新',
    upgraded: '已升级',
  },
  outcomes: { good: '成功', bad: '失败', cancelled: '已取消' },
  testOutcomes: { good: '通过', bad: '未通过', cancelled: '已取消' },
  decisions: { approved: '已批准', rejected: '已拒绝' },
  headline: (subject, name, did) => {
    const shown = name.includes(' ') ? `“${name}”` : name;
    return name === '' ? han`${subject} ${did}` : han`${subject} ${shown} ${did}`;
  },
};
