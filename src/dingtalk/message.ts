/**
 * DingTalk's wire types, in DingTalk's spelling: the JSON body of a robot message. Source: open.dingtalk.com,
 * "custom robot: message types". Mind `messageUrl` in link and `messageURL` in feedCard.
 */
export type RobotMessage = (
  | { msgtype: 'text'; text: { content: string } }
  | { msgtype: 'link'; link: { title: string; text: string; messageUrl: string; picUrl?: string } }
  | { msgtype: 'markdown'; markdown: { title: string; text: string } }
  | { msgtype: 'actionCard'; actionCard: ActionCard }
  | { msgtype: 'feedCard'; feedCard: { links: { title: string; messageURL: string; picURL: string }[] } }
) & { at?: At; msgUuid?: string };

export type Msgtype = RobotMessage['msgtype'];

/** Every message type, and whether DingTalk mentions people in it; in the others it accepts `at` and ignores it. */
export const mentionsPeople: Readonly<Record<Msgtype, boolean>> = {
  text: true,
  link: false,
  markdown: true,
  actionCard: true,
  feedCard: false,
};

export const msgtypes = Object.keys(mentionsPeople) as readonly Msgtype[];

/** The heading of a message in a list of chats: its title, else its first line. */
export function messageHeading(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content.split('\n', 1)[0] ?? '';
    case 'link':
      return message.link.title;
    case 'markdown':
      return message.markdown.title;
    case 'actionCard':
      return message.actionCard.title;
    case 'feedCard':
      return message.feedCard.links[0]?.title ?? '';
    default:
      return message satisfies never;
  }
}

/** The main text of a message; the titles of a feed. */
export function messageText(message: RobotMessage): string {
  switch (message.msgtype) {
    case 'text':
      return message.text.content;
    case 'markdown':
      return message.markdown.text;
    case 'actionCard':
      return message.actionCard.text;
    case 'link':
      return message.link.text;
    case 'feedCard':
      return message.feedCard.links.map(({ title }) => title).join('\n');
    default:
      return message satisfies never;
  }
}

export type ActionCard = {
  title: string;
  text: string;
  btnOrientation?: '0' | '1';
  hideAvatar?: '0' | '1';
} & ({ singleTitle: string; singleURL: string } | { btns: { title: string; actionURL: string }[] });

export interface At {
  atMobiles?: string[];
  atUserIds?: string[];
  isAtAll?: boolean;
}
