/**
 * What DingTalk says is wrong, without what to do about it. Its errmsg is one of `sign not match, more: [https://…]`,
 * `description:…;solution:…;link:…` and `错误描述:…;解决方案:…;`. The solution names timestamp and access address in every case, so only the
 * description tells errors apart. A text without these labels is its own description. Sources: open.dingtalk.com, "custom robot"; answers in
 * the issue threads of jenkinsci/dingtalk-plugin and timonwong/prometheus-webhook-dingtalk.
 */
export function descriptionIn(errmsg: string): string {
  const labels = [...errmsg.matchAll(label)];
  const index = labels.findIndex(({ 1: name = '' }) => descriptions.has(name.toLowerCase()));
  const found = labels[index];
  const start = found === undefined ? 0 : found.index + found[0].length;
  const end = labels[index + 1]?.index ?? errmsg.length;
  return errmsg
    .slice(start, end)
    .replace(/^[\s;；,，]{1,9}/, '')
    .trimEnd();
}

const descriptions: ReadonlySet<string> = new Set(['description', '错误描述']);

/** Longest first: `more:` of the English texts leads to a page, as `link:` does. */
const label = /(?:^|[;；,，])\s?(description|错误描述|solution|解决方案|link|more)\s?[:：]/gi;
