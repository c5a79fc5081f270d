"use strict";

exports.id = 29;

exports.ids = [ 29 ];

exports.modules = {
  5029: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      zhCN: () => zhCN
    });
    var han = __webpack_require__(8783);
    const branchProtection = {
      aBranch: "一个分支",
      created: (who, branch) => (0, han.G)`${who} 为 ${branch} 设置了分支保护`,
      edited: (who, branch) => (0, han.G)`${who} 修改了 ${branch} 的分支保护`,
      deleted: (who, branch) => (0, han.G)`${who} 移除了 ${branch} 的分支保护`,
      settings: "分支设置"
    };
    const check = {
      conclusions: {
        success: (name, place) => headline(place, name, "已通过"),
        failure: (name, place) => headline(place, name, "未通过"),
        startup_failure: (name, place) => headline(place, name, "无法启动"),
        timed_out: (name, place) => headline(place, name, "超时"),
        cancelled: (name, place) => headline(place, name, "已取消"),
        skipped: (name, place) => headline(place, name, "已跳过"),
        stale: (name, place) => headline(place, name, "已过期"),
        neutral: (name, place) => headline(place, name, "已完成"),
        action_required: (name, place) => headline(place, name, "需要处理"),
        error: (name, place) => headline(place, name, "出错"),
        pending: (name, place) => headline(place, name, "等待中"),
        requested: (name, place) => headline(place, name, "已请求"),
        rerequested: (name, place) => headline(place, name, "已重新请求"),
        created: (name, place) => headline(place, name, "已开始"),
        requested_action: (name, place) => headline(place, name, "收到操作请求"),
        other: (name, place) => headline(place, name, "有更新")
      },
      pullRequest: number => `PR #${number}`,
      unnamed: "检查",
      suite: app => (0, han.G)`${app} 的检查`,
      unnamedSuite: "检查",
      checks: count => `${count.toLocaleString("en")} 项检查`,
      annotations: count => `${count.toLocaleString("en")} 条批注`,
      details: "详情"
    };
    function headline(place, name, outcome) {
      return place === "" ? (0, han.G)`${name} ${outcome}` : (0, han.G)`${name} ${outcome}（${place}）`;
    }
    const comment = {
      created: (who, it) => (0, han.G)`${who} 评论了 ${it}`,
      replied: (who, it) => (0, han.G)`${who} 回复了 ${it}`,
      edited: (who, it) => (0, han.G)`${who} 编辑了 ${it} 的评论`,
      deleted: (who, it) => (0, han.G)`${who} 删除了 ${it} 的评论`,
      other: (who, it) => (0, han.G)`${who} 更新了 ${it} 的评论`,
      link: "查看评论",
      thread: {
        issue: "查看 Issue",
        pullRequest: "查看 PR",
        discussion: "查看讨论"
      }
    };
    const common = {
      someone: "有人",
      by: who => `作者 ${who}`,
      files: count => `${count.toLocaleString("en")} 个文件`,
      repository: "仓库",
      commit: "提交",
      compare: "对比"
    };
    const deployment = {
      states: {
        success: (what, where) => (0, han.G)`${what} 已部署到 ${where}`,
        failure: (what, where) => (0, han.G)`${what} 部署到 ${where} 失败`,
        error: (what, where) => (0, han.G)`${what} 部署到 ${where} 时出错`,
        in_progress: (what, where) => (0, han.G)`正在将 ${what} 部署到 ${where}`,
        queued: (what, where) => (0, han.G)`${what} 部署到 ${where}：排队中`,
        pending: (what, where) => (0, han.G)`${what} 部署到 ${where}：待处理`,
        waiting: (what, where) => (0, han.G)`等待批准：将 ${what} 部署到 ${where}`,
        inactive: (what, where) => (0, han.G)`${what} 在 ${where} 上的部署已停用`,
        created: (what, where) => (0, han.G)`已申请将 ${what} 部署到 ${where}`
      },
      other: (what, where, state) => (0, han.G)`${what} 部署到 ${where}：${state}`,
      something: "某个提交",
      somewhere: "某个环境",
      log: "日志"
    };
    const discussion = {
      plain: {
        created: (who, it) => (0, han.G)`${who} 发起了 ${it}`,
        answered: (who, it) => (0, han.G)`${who} 为 ${it} 选定了答案`,
        unanswered: (who, it) => (0, han.G)`${who} 取消了 ${it} 的答案`,
        category_changed: (who, it) => (0, han.G)`${who} 将 ${it} 移到了其他分类`
      },
      named: {
        category_changed: (who, it, category) => (0, han.G)`${who} 将 ${it} 移到分类 ${category}`
      },
      answerBy: who => `${who} 的回答`,
      answer: "查看答案"
    };
    const health = {
      someRed: (red, total) => `${total} 个工作流中 ${red} 个失败`,
      allGreen: total => total === 1 ? "1 个工作流正常" : `${total} 个工作流全部正常`,
      noRuns: "没有已出结果的运行",
      period: (hours, since) => `最近 ${hours >= 48 && hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`}${since === undefined ? "" : `，${since} 起`}`,
      runs: (total, green, before) => `共 ${count(total)} 次运行，成功率 ${green}${before === undefined ? "" : `（上一周期 ${before}）`}`,
      redSince: (number, orMore) => `${orMore ? "至少" : ""}自 #${number} 起失败`,
      failedRuns: (times, orMore) => times === 1 ? `失败${orMore ? "至少" : ""} 1 次` : `连续${orMore ? "至少" : ""} ${times} 次`,
      by: login => login,
      notRun: "本周期内未运行",
      redToo: names => `同样失败：${names}`,
      flaky: (rerun, total) => `成功，但 ${count(total)} 次运行中有 ${rerun} 次靠重跑`,
      flakyToo: names => `同样靠重跑：${names}`,
      greenAgain: (failed, total) => `已恢复，${count(total)} 次运行中有 ${failed} 次失败`,
      greenAgainToo: names => `同样已恢复：${names}`,
      green: total => `${total} 个工作流一直正常`,
      slowest: (run, duration, median) => (0, han.G)`最慢：${run}，用时 ${duration}（中位数 ${median}）`,
      slower: (name, median, before) => (0, han.G)`${name} ${median}（此前 ${before}）`,
      slowerOnes: names => `变慢：${names}`,
      incomplete: (read, total, since) => `共 ${count(total)} 次运行，只读取了最新的 ${count(read)} 次${since === undefined ? "" : `（${since} 起）`}。`,
      allRuns: "全部运行"
    };
    function count(number) {
      return number.toLocaleString("en");
    }
    const issue = {
      plain: {
        closed_not_planned: (who, it) => (0, han.G)`${who} 关闭了 ${it}（不计划处理）`,
        closed_duplicate: (who, it) => (0, han.G)`${who} 关闭了 ${it}（重复）`
      },
      named: {},
      assignedTo: whom => `负责人 ${whom}`
    };
    const label = {
      aLabel: "……",
      created: (who, it) => (0, han.G)`${who} 创建了标签“${it}”`,
      edited: (who, it) => (0, han.G)`${who} 编辑了标签“${it}”`,
      renamed: (who, from, it) => (0, han.G)`${who} 将标签“${from}”改名为“${it}”`,
      deleted: (who, it) => (0, han.G)`${who} 删除了标签“${it}”`,
      labels: "全部标签"
    };
    const mergeQueue = {
      checking: it => (0, han.G)`合并队列正在检查 ${it}`,
      merged: it => (0, han.G)`合并队列已合并 ${it}`,
      invalidated: it => (0, han.G)`合并队列未能合并 ${it}`,
      left: it => (0, han.G)`合并队列已移除 ${it}`,
      into: branch => (0, han.G)`目标分支 ${branch}`
    };
    const milestone = {
      aMilestone: "……",
      did: {
        created: (who, it) => (0, han.G)`${who} 创建了里程碑 ${it}`,
        opened: (who, it) => (0, han.G)`${who} 重新打开了里程碑 ${it}`,
        closed: (who, it) => (0, han.G)`${who} 关闭了里程碑 ${it}`,
        edited: (who, it) => (0, han.G)`${who} 编辑了里程碑 ${it}`,
        deleted: (who, it) => (0, han.G)`${who} 删除了里程碑 ${it}`
      },
      progress: (done, all) => `已完成 ${done.toLocaleString("en")} / ${all.toLocaleString("en")}`,
      due: date => `截止 ${date}`,
      link: "查看里程碑",
      links: "全部里程碑"
    };
    const pageBuild = {
      built: "Pages 站点构建成功",
      errored: "Pages 站点构建失败",
      pushedBy: who => (0, han.G)`${who} 推送`,
      building: "Pages 站点正在构建"
    };
    const project = {
      aName: "……",
      project: name => (0, han.G)`项目 ${name}`,
      column: name => (0, han.G)`项目列 ${name}`,
      card: "项目卡片",
      did: {
        created: (who, it) => (0, han.G)`${who} 创建了 ${it}`,
        edited: (who, it) => (0, han.G)`${who} 编辑了 ${it}`,
        closed: (who, it) => (0, han.G)`${who} 关闭了 ${it}`,
        reopened: (who, it) => (0, han.G)`${who} 重新打开了 ${it}`,
        moved: (who, it) => (0, han.G)`${who} 移动了 ${it}`,
        converted: (who, it) => (0, han.G)`${who} 将 ${it} 转为 Issue`,
        deleted: (who, it) => (0, han.G)`${who} 删除了 ${it}`
      },
      link: "查看项目",
      links: "全部项目",
      issue: "查看 Issue"
    };
    const pullRequest = {
      plain: {
        draftOpened: (who, it) => (0, han.G)`${who} 创建了草稿 ${it}`,
        merged: (who, it) => (0, han.G)`${who} 合并了 ${it}`,
        closed: (who, it) => (0, han.G)`${who} 关闭了 ${it}（未合并）`,
        synchronize: (who, it) => (0, han.G)`${who} 向 ${it} 推送了新提交`,
        rebased: (who, it) => (0, han.G)`${who} 修改了 ${it} 的目标分支`,
        ready_for_review: (_who, it) => (0, han.G)`${it} 可以评审了`,
        converted_to_draft: (who, it) => (0, han.G)`${who} 将 ${it} 转回草稿`,
        review_requested: (who, it) => (0, han.G)`${who} 请求评审 ${it}`,
        review_request_removed: (who, it) => (0, han.G)`${who} 撤回了 ${it} 的评审请求`,
        enqueued: (_who, it) => (0, han.G)`${it} 已进入合并队列`,
        dequeued: (_who, it) => (0, han.G)`${it} 已离开合并队列`,
        auto_merge_enabled: (who, it) => (0, han.G)`${who} 为 ${it} 开启了自动合并`,
        auto_merge_disabled: (who, it) => (0, han.G)`${who} 为 ${it} 关闭了自动合并`
      },
      named: {
        review_requested: (who, it, whom) => (0, han.G)`${who} 请 ${whom} 评审 ${it}`,
        review_request_removed: (who, it, whom) => (0, han.G)`${who} 不再请 ${whom} 评审 ${it}`
      },
      size: (added, removed, files) => `${files.toLocaleString("en")} 个文件，+${added.toLocaleString("en")} −${removed.toLocaleString("en")}`,
      dequeued: {
        ALREADY_MERGED: "已合并",
        BRANCH_PROTECTIONS: "不满足分支保护规则",
        CI_FAILURE: "检查失败",
        CI_TIMEOUT: "检查超时",
        GIT_TREE_INVALID: "合并结果无效",
        INVALID_MERGE_COMMIT: "合并结果无效",
        MANUAL: "手动移出",
        MERGE: "已合并",
        MERGE_CONFLICT: "与目标分支冲突",
        QUEUE_CLEARED: "队列已清空",
        ROLL_BACK: "已回滚"
      },
      links: {
        review: "去评审",
        files: "文件改动",
        pullRequest: "查看 PR"
      }
    };
    const types = {
      branch: "分支",
      tag: "标签"
    };
    const push = {
      ref: (type, name) => name === "" ? `一个${types[type]}` : (0, han.G)`${types[type]} ${name}`,
      one: (who, branch) => branch === "" ? (0, han.G)`${who} 推送了提交` : (0, han.G)`${who} 推送到 ${branch}`,
      many: (who, branch, count) => branch === "" ? (0, han.G)`${who} 推送了 ${count.toLocaleString("en")} 个提交` : (0, 
      han.G)`${who} 向 ${branch} 推送了 ${count.toLocaleString("en")} 个提交`,
      createdWith: (who, it, count) => (0, han.G)`${who} 创建了 ${it}，含 ${count.toLocaleString("en")} 个提交`,
      forced: (who, branch) => (0, han.G)`${who} 强制推送到 ${branch}`,
      forcedMany: (who, branch, count) => (0, han.G)`${who} 向 ${branch} 强制推送了 ${count.toLocaleString("en")} 个提交`,
      created: (who, it) => (0, han.G)`${who} 创建了 ${it}`,
      deleted: (who, it) => (0, han.G)`${who} 删除了 ${it}`,
      moved: (who, it) => (0, han.G)`${who} 移动了 ${it}`,
      rewritten: "历史已被改写",
      last: "最后提交",
      older: count => `另有 ${count.toLocaleString("en")} 个更早的提交`,
      open: types,
      lastCommit: "最后提交"
    };
    const registry = {
      aPackage: "软件包",
      published: it => (0, han.G)`${it} 已发布`,
      updated: it => (0, han.G)`${it} 已更新`,
      by: who => (0, han.G)`${who} 发布`,
      link: "查看软件包"
    };
    const release = {
      published: name => (0, han.G)`${name} 已发布`,
      prereleased: name => (0, han.G)`预发布版 ${name} 已发布`,
      created: (name, who) => (0, han.G)`${who} 创建了版本 ${name}`,
      drafted: (name, who) => (0, han.G)`${who} 创建了版本草稿 ${name}`,
      edited: (name, who) => (0, han.G)`${who} 编辑了版本 ${name}`,
      deleted: (name, who) => (0, han.G)`${who} 删除了版本 ${name}`,
      unpublished: (name, who) => (0, han.G)`${who} 撤回了版本 ${name}`,
      other: (name, who) => (0, han.G)`${who} 更新了版本 ${name}`,
      unnamed: "未命名版本",
      prerelease: "预发布",
      draft: "草稿",
      assets: count => `${count} 个附件`,
      notes: "发布说明",
      release: "查看版本",
      compareWith: tag => `与 ${tag} 对比`
    };
    const repository = {
      aRepository: "一个仓库",
      forked: (who, it) => (0, han.G)`${who} Fork 了 ${it}`,
      as: fork => `Fork 为 ${fork}`,
      forks: count => `共 ${count.toLocaleString("en")} 个 Fork`,
      fork: "查看 Fork",
      starred: (who, it) => (0, han.G)`${who} Star 了 ${it}`,
      stars: count => `共 ${count.toLocaleString("en")} 个 Star`,
      madePublic: it => (0, han.G)`${it} 已公开`,
      publicBy: who => (0, han.G)`由 ${who} 设为公开`
    };
    const review = {
      approved: (who, it) => (0, han.G)`${who} 批准了 ${it}`,
      changesRequested: (who, it) => (0, han.G)`${who} 要求修改 ${it}`,
      commented: (who, it) => (0, han.G)`${who} 评审了 ${it}`,
      edited: (who, it) => (0, han.G)`${who} 编辑了对 ${it} 的评审`,
      dismissed: (who, it, whose) => (0, han.G)`${who} 撤销了 ${whose} 对 ${it} 的评审`,
      withdrawn: (who, it) => (0, han.G)`${who} 撤回了对 ${it} 的评审`,
      links: {
        review: "查看评审"
      }
    };
    const runnerImage = {
      ready: it => it === "" ? "运行器镜像已就绪" : (0, han.G)`运行器镜像 ${it} 已就绪`,
      workflows: "Actions"
    };
    const thread = {
      issue: number => number === undefined ? "一个 Issue" : `Issue #${number}`,
      pullRequest: number => number === undefined ? "一个 PR" : `PR #${number}`,
      discussion: number => number === undefined ? "一个讨论" : `讨论 #${number}`,
      plain: {
        opened: (who, it) => (0, han.G)`${who} 创建了 ${it}`,
        closed: (who, it) => (0, han.G)`${who} 关闭了 ${it}`,
        reopened: (who, it) => (0, han.G)`${who} 重新打开了 ${it}`,
        edited: (who, it) => (0, han.G)`${who} 编辑了 ${it}`,
        renamed: (who, it) => (0, han.G)`${who} 修改了 ${it} 的标题`,
        deleted: (who, it) => (0, han.G)`${who} 删除了 ${it}`,
        pinned: (who, it) => (0, han.G)`${who} 置顶了 ${it}`,
        unpinned: (who, it) => (0, han.G)`${who} 取消了 ${it} 的置顶`,
        locked: (who, it) => (0, han.G)`${who} 锁定了 ${it}`,
        unlocked: (who, it) => (0, han.G)`${who} 解锁了 ${it}`,
        taken: (who, it) => (0, han.G)`${who} 认领了 ${it}`,
        dropped: (who, it) => (0, han.G)`${who} 不再负责 ${it}`,
        transferred: (who, it) => (0, han.G)`${who} 将 ${it} 转移到了其他仓库`,
        untyped: (who, it) => (0, han.G)`${who} 移除了 ${it} 的类型`
      },
      named: {
        assigned: (who, it, whom) => (0, han.G)`${who} 将 ${it} 指派给 ${whom}`,
        unassigned: (who, it, whom) => (0, han.G)`${who} 取消了 ${whom} 在 ${it} 的指派`,
        labeled: (who, it, label) => (0, han.G)`${who} 为 ${it} 添加了标签“${label}”`,
        unlabeled: (who, it, label) => (0, han.G)`${who} 移除了 ${it} 的标签“${label}”`,
        milestoned: (who, it, milestone) => (0, han.G)`${who} 将 ${it} 加入里程碑 ${milestone}`,
        demilestoned: (who, it, milestone) => (0, han.G)`${who} 将 ${it} 移出里程碑 ${milestone}`,
        transferred: (who, it, repository) => (0, han.G)`${who} 将 ${it} 转移到 ${repository}`,
        typed: (who, it, type) => (0, han.G)`${who} 将 ${it} 的类型设为 ${type}`
      },
      other: (who, it) => (0, han.G)`${who} 更新了 ${it}`,
      formerly: title => `原标题：${title}`,
      openFor: duration => `历时 ${duration}`
    };
    const trigger = {
      dispatched: (who, workflow) => (0, han.G)`${who} 启动了 ${workflow}`,
      scheduled: cron => `定时运行：${cron}`,
      unscheduled: "定时运行",
      workflow: "一个工作流",
      unnamed: "repository_dispatch"
    };
    const wiki = {
      aPage: "……",
      created: (who, page) => (0, han.G)`${who} 创建了 Wiki 页面 ${page}`,
      edited: (who, page) => (0, han.G)`${who} 编辑了 Wiki 页面 ${page}`,
      many: (who, count) => (0, han.G)`${who} 编辑了 ${count.toLocaleString("en")} 个 Wiki 页面`,
      isNew: "新建",
      page: "查看页面",
      wiki: "全部 Wiki"
    };
    const workflowRun = {
      branch: name => name,
      tag: name => `标签 ${name}`,
      pullRequest: number => `PR #${number}`,
      pullRequestFrom: head => head === "" ? "一个 PR" : `来自 ${head} 的 PR`,
      queued: number => `合并队列中的 PR #${number}`,
      headlines: {
        failed: (workflow, place) => workflow_run_headline(workflow, "失败", place),
        stillFailing: (workflow, place) => workflow_run_headline(workflow, "持续失败", place),
        timedOut: (workflow, place) => workflow_run_headline(workflow, "超时", place),
        notStarted: (workflow, place) => workflow_run_headline(workflow, "无法启动", place),
        fixed: (workflow, place) => workflow_run_headline(workflow, "已恢复", place),
        mended: (workflow, place) => workflow_run_headline(workflow, "重新运行后通过", place),
        succeeded: (workflow, place) => workflow_run_headline(workflow, "成功", place),
        succeededWithFailedTests: (workflow, place) => workflow_run_headline(workflow, "成功，但有测试未通过", place),
        cancelled: (workflow, place) => workflow_run_headline(workflow, "已取消", place),
        superseded: (workflow, place) => workflow_run_headline(workflow, "已被更新的运行取代", place),
        skipped: (workflow, place) => workflow_run_headline(workflow, "已跳过", place),
        waiting: (workflow, place) => workflow_run_headline(workflow, "等待批准", place),
        queued: (workflow, place) => workflow_run_headline(workflow, "排队中", place),
        running: (workflow, place) => workflow_run_headline(workflow, "运行中", place)
      },
      headlineWith: (headline, detail) => `${headline}：${detail}`,
      redFor: duration => `已持续 ${duration}`,
      failedJobsOf: (failed, total) => `${total} 个任务中 ${failed} 个失败`,
      notAffected: branch => (0, han.G)`${branch} 分支本身不受影响`,
      brokeNow: "上次成功，本次失败",
      failedAgain: "再次失败",
      failing: (count, orMore, since, by) => `${since === undefined ? "" : sinceRun(since, by)}连续失败${times(count, orMore)}`,
      fixedAfter: (count, orMore, duration) => `此前连续失败${times(count, orMore)}${duration === undefined ? "" : `，历时 ${duration}`}`,
      sameCommit: "提交未变，疑似不稳定",
      failedFirst: "上次尝试失败",
      newlyBroken: "新增失败",
      stillBroken: "仍然失败",
      exitCode: code => `退出码 ${code}`,
      commitsSince: (count, since) => `自上次成功（#${since}）以来共 ${count} 个提交`,
      unchangedSince: since => `自上次成功（#${since}）以来没有新提交`,
      rewrittenSince: since => `自上次成功（#${since}）以来分支历史被改写`,
      testsFailed: (failed, total) => `${number(total)} 个测试中 ${number(failed)} 个未通过`,
      testsPassed: count => `${number(count)} 个测试通过`,
      flaky: count => `${number(count)} 个不稳定`,
      bot: "机器人",
      merge: "合并",
      took: duration => `用时 ${duration}`,
      scheduled: "定时运行",
      startedBy: name => (0, han.G)`由 ${name} 触发`,
      by: name => name,
      timedOutAfter: duration => duration === undefined ? "运行超时" : (0, han.G)`运行 ${duration} 后超时`,
      mayFail: "允许失败",
      thisLeg: "本任务",
      legsFailed: (failed, total, isOver) => `${total} 个矩阵任务中${isOver ? "" : "目前"} ${failed} 个失败`,
      failedJobs: "失败",
      cancelledJobs: "已取消",
      shown: (shown, total) => `共 ${total} 个失败任务，显示前 ${shown} 个`,
      passed: count => `${count} 个任务成功`,
      cancelled: count => `${count} 个已取消`,
      skipped: count => `${count} 个已跳过`,
      running: count => `${count} 个运行中`,
      unlisted: count => `${count} 个未列出`,
      failedJob: "失败任务",
      failedStep: "失败步骤",
      rerun: "重新运行",
      approve: "去审批",
      firstAttempt: "首次尝试",
      changesSince: number => `#${number} 以来的变更`,
      whatFixedIt: "修复内容",
      commit: "提交",
      pullRequestLink: "查看 PR",
      firstFailure: number => `首次失败 #${number}`
    };
    function workflow_run_headline(workflow, outcome, place) {
      return place === "" ? (0, han.G)`${workflow} ${outcome}` : (0, han.G)`${workflow} ${outcome}（${place}）`;
    }
    function number(count) {
      return count.toLocaleString("en");
    }
    function sinceRun(number, by) {
      return by === undefined ? `自 #${number} 起` : (0, han.G)`自 ${by} 触发的 #${number} 起`;
    }
    function times(count, orMore) {
      return `${orMore ? "至少" : ""} ${count} 次`;
    }
    const zhCN = {
      readRest: "阅读全文",
      restLeftOut: "内容过长，其余部分已省略。",
      contentWithheld: "钉钉拒绝了这条消息的内容。",
      open: "打开",
      openOn: host => `在 ${host} 打开`,
      colon: "：",
      labelled: (label, value) => `${label}：${value}`,
      event: "事件",
      outcome: "结果",
      ended: {
        succeeded: name => (0, han.G)`${name} 成功`,
        failed: name => (0, han.G)`${name} 失败`,
        cancelled: name => (0, han.G)`${name} 已取消`
      },
      run: "运行详情",
      runNumber: (number, attempt) => attempt > 1 ? `第 ${number} 次运行（第 ${attempt} 次尝试）` : `第 ${number} 次运行`,
      yes: "是",
      no: "否",
      bytes: count => `${count.toLocaleString("en")} 字节`,
      fields: count => `${count.toLocaleString("en")} 个字段`,
      more: count => `另有 ${count.toLocaleString("en")} 项`,
      events: count => `${count.toLocaleString("en")} 个事件`,
      failedOf: (failed, total, names) => `${total.toLocaleString("en")} 个事件中 ${failed.toLocaleString("en")} 个失败：${names}`,
      part: (number, total) => `第 ${number} / ${total} 部分`,
      ofType: (count, type) => `${type} × ${count.toLocaleString("en")}`,
      listSeparator: "、",
      clauseSeparator: "，",
      units: {
        ms: "毫秒",
        second: "秒",
        minute: "分",
        lastMinute: "分钟",
        hour: "小时",
        day: "天"
      },
      workflowRun: workflowRun,
      branchProtection: branchProtection,
      comment: comment,
      discussion: discussion,
      health: health,
      issue: issue,
      label: label,
      mergeQueue: mergeQueue,
      milestone: milestone,
      common: common,
      pageBuild: pageBuild,
      project: project,
      pullRequest: pullRequest,
      push: push,
      registry: registry,
      repository: repository,
      review: review,
      runnerImage: runnerImage,
      thread: thread,
      check: check,
      deployment: deployment,
      release: release,
      trigger: trigger,
      wiki: wiki
    };
  }),
  8783: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => han
    });
    var _unicode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8707);
    function han(literals, ...values) {
      return values.reduce((text, value, index) => joined(joined(text, String(value)), literals[index + 1] ?? ""), literals[0] ?? "");
    }
    function joined(left, right) {
      return endsChinese().test(left) && beginsChinese().test(right) ? left.trimEnd() + right.trimStart() : left + right;
    }
    const chinese = String.raw`[\p{Script=Han}，。：；（）“”]`;
    const endsChinese = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`${chinese}\s?$`, "u");
    const beginsChinese = (0, _unicode_js__WEBPACK_IMPORTED_MODULE_0__.g)(String.raw`^\s?${chinese}`, "u");
  })
};


