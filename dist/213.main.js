"use strict";

exports.id = 213;

exports.ids = [ 213 ];

exports.modules = {
  9213: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      releaseNotes: () => releaseNotes
    });
    var markdown_it = __webpack_require__(9702);
    var markdown = __webpack_require__(30);
    var lib_text = __webpack_require__(653);
    var Parser = __webpack_require__(2664);
    var dingtalk_escape = __webpack_require__(8588);
    var dingtalk_link = __webpack_require__(3747);
    var size = __webpack_require__(9262);
    var full = __webpack_require__(6678);
    function wordsOf(written, isFirst) {
      return spaced(withoutMentions(withEmojis(written)), isFirst);
    }
    function spaced(words, isFirst) {
      const inner = isFirst ? (0, dingtalk_escape.EH)(words) : (0, dingtalk_escape.VV)(words);
      if (inner === "") return markdown.oz.trusted(words === "" ? "" : " ");
      return markdown.oz.trusted(`${/^\s/.test(words) ? " " : ""}${inner}${/\s$/.test(words) ? " " : ""}`);
    }
    function withEmojis(words) {
      return words.replace(/:([+\w-]{1,50}):/g, (whole, name) => Object.hasOwn(full.A, name) ? full.A[name] ?? whole : whole);
    }
    function withoutMentions(words) {
      return words.replace(/(^|[\s(])@(?=\w)/g, "$1");
    }
    function notesLink(href, written, origin) {
      const url = (0, dingtalk_link._0)(href, origin.serverUrl);
      const words = withEmojis(written.trim());
      if (url === undefined) return spaced(words, true);
      const isAddress = words === "" || words.includes("://") || /^www\./i.test(words);
      const shown = isAddress ? shortAddress(url, origin) : words;
      return origin.wordsOnly ? spaced(shown, true) : (0, dingtalk_link.nf)(shown, url, origin.serverUrl);
    }
    function shortAddress(url, {repository: repository, serverUrl: serverUrl}) {
      const {origin: origin, host: host, pathname: pathname} = new URL(url);
      const path = (0, lib_text.z6)(pathname).replace(/\/$/, "");
      if (origin === serverUrl) {
        const [, owner = "", name = "", kind = "", ...rest] = path.split("/");
        const place = `${owner}/${name}`;
        const what = rest.join("/");
        if (/^(?:issues|pull|discussions)$/.test(kind) && /^\d+$/.test(rest[0] ?? "")) {
          return `${place === repository ? "" : place}#${rest[0]}`;
        }
        if (kind === "commit" && what !== "") return `${place === repository ? "" : `${place}@`}${what.slice(0, 7)}`;
        if (kind === "compare" && what !== "") return what;
        if (kind === "releases" && rest[0] === "tag") return rest.slice(1).join("/");
        if (owner !== "") return (0, size.vI)(path.slice(1), 60);
      }
      return (0, size.vI)(host + path, 60);
    }
    function notes_link_image(src, alt, {serverUrl: serverUrl, wordsOnly: wordsOnly}) {
      const url = (0, dingtalk_link._0)(src, serverUrl);
      const words = (0, dingtalk_escape.fQ)(alt);
      if (url === undefined || wordsOnly) return (0, markdown.Qq)(alt);
      const {host: host, origin: origin} = new URL(url);
      if (!imageHosts.test(host) && origin !== serverUrl) return (0, markdown.Qq)(alt);
      return markdown.oz.trusted(`![${words}](${url.replace(/[()]/g, char => char === "(" ? "%28" : "%29")})`);
    }
    function imageOf({src: src = "", alt: alt = ""}, origin) {
      return src === "" ? (0, markdown.Qq)(alt) : notes_link_image(src, alt, origin);
    }
    const imageHosts = /^(?:github\.com|(?:[\w-]+\.)*githubusercontent\.com)$/;
    const blocks = /^(?:address|article|blockquote|dd|details|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tr|ul)$/;
    const strong = /^(?:b|strong|summary|h[1-6]|dt)$/;
    const html_hidden = new Set([ "script", "style", "template", "title", "noscript", "svg" ]);
    const maxFrames = 20;
    function htmlText(html, origin) {
      const parts = [];
      let rows = [];
      let row = [];
      let table;
      const frames = [];
      let hiddenDepth = 0;
      const add = piece => {
        (frames.at(-1)?.pieces ?? row).push(piece);
      };
      const endRow = () => {
        const {source: source} = (0, markdown.fj)("", ...row);
        if (source.trim() !== "") rows.push(markdown.oz.trusted(source.trim()));
        row = [];
      };
      const endPart = () => {
        endRow();
        if (rows.length > 0) parts.push((0, markdown.Mn)(...rows));
        rows = [];
      };
      const close = ({name: name, attributes: attributes, pieces: pieces, words: words}) => {
        if (name === "a") return notesLink(attributes.href ?? "", words, origin);
        if (name === "code") return (0, markdown.aY)(words.trim());
        const inner = markdown.oz.trusted((0, markdown.fj)("", ...pieces).source.trim());
        const isWithin = frames.some(frame => strong.test(frame.name));
        return strong.test(name) && !isWithin ? (0, markdown.Cr)(inner) : inner;
      };
      const parser = new Parser.i({
        onopentag(name, attributes) {
          if (html_hidden.has(name)) hiddenDepth += 1;
          if (blocks.test(name) && frames.length === 0) endRow();
          if (name === "table" && table === undefined) {
            endPart();
            table = {
              names: [],
              rows: [],
              row: []
            };
          } else if (name === "br") {
            if (frames.length === 0) endRow(); else add(markdown.oz.trusted(" "));
          } else if (name === "img") {
            add(imageOf(attributes, origin));
          } else if (name === "li") {
            add(markdown.oz.trusted("• "));
          } else if (frames.length < maxFrames && (/^(?:a|code|td|th)$/.test(name) || strong.test(name))) {
            frames.push({
              name: name,
              attributes: attributes,
              pieces: [],
              words: ""
            });
          }
        },
        ontext(written) {
          if (hiddenDepth > 0) return;
          const words = written.replace(/\s+/g, " ");
          for (const frame of frames) frame.words += words;
          add(wordsOf(words, (frames.at(-1)?.pieces ?? row).length === 0));
        },
        onclosetag(name) {
          if (html_hidden.has(name)) hiddenDepth -= 1;
          const at = frames.findLastIndex(frame => frame.name === name);
          if (at >= 0) {
            const [frame] = frames.splice(at);
            if (frame && (name === "td" || name === "th") && table) table.row.push(close(frame)); else if (frame) add(close(frame));
          }
          if (name === "tr" && table) endTableRow(table);
          if (name === "table" && table) {
            row = [];
            parts.push(tableList(table.names, table.rows));
            table = undefined;
          }
          if (blocks.test(name) && frames.length === 0) endRow();
        }
      });
      parser.end(html);
      endPart();
      return (0, markdown.qN)(...parts);
    }
    function endTableRow(table) {
      if (table.names.length === 0 && table.rows.length === 0) table.names = table.row; else table.rows.push(table.row);
      table.row = [];
    }
    function tagIn(html) {
      let found;
      const parser = new Parser.i({
        onopentag(name, attributes) {
          found ??= {
            name: name,
            attributes: attributes
          };
        }
      });
      parser.end(html);
      return found;
    }
    function tableList(names, rows) {
      const items = rows.map(([first, ...others]) => {
        const named = others.map((cell, index) => {
          const name = names[index + 1];
          const isNamed = names.length > 2 && name !== undefined && name.source !== "" && cell.source !== "";
          return isNamed ? (0, markdown.fj)("", name, markdown.oz.trusted(": "), cell) : cell;
        });
        const head = first && (0, markdown.Cr)(markdown.oz.trusted(plainWords(first)));
        return (0, markdown.fj)("", head, others.some(({source: source}) => source !== "") ? markdown.oz.trusted(" · ") : undefined, (0, 
        markdown.fj)(" · ", ...named));
      });
      return (0, markdown.p_)(...items);
    }
    function plainWords({source: source}) {
      return source.replace(/(?<!\\)\*+/g, "");
    }
    const maxSourceChars = 48e3;
    const maxCodeLines = 40;
    function releaseNotes(source, origin) {
      const parser = new markdown_it.A({
        html: true,
        linkify: true,
        maxNesting: 20
      });
      parser.linkify.set({
        fuzzyLink: false,
        fuzzyEmail: false,
        fuzzyIP: false
      });
      const whole = (0, lib_text.gX)(source);
      const part = firstPart(whole);
      const notes = blocksOf(parser.parse(part, {}), origin);
      return part.length < whole.length ? [ ...notes, (0, markdown.Qq)("…") ] : notes;
    }
    function firstPart(source) {
      if (source.length <= maxSourceChars) return source;
      const blank = source.lastIndexOf("\n\n", maxSourceChars);
      return source.slice(0, blank > maxSourceChars / 2 ? blank : maxSourceChars).toWellFormed();
    }
    function blocksOf(tokens, origin) {
      return groupsOf(tokens).map(group => blockOf(group, origin)).filter(block => block.source !== "");
    }
    function groupsOf(tokens) {
      const groups = [];
      let from = -1;
      let depth = 0;
      tokens.forEach((open, at) => {
        if (depth === 0 && open.nesting === 0) groups.push({
          open: open,
          inner: []
        });
        if (open.nesting === 1 && depth === 0) from = at;
        depth += open.nesting;
        const first = tokens[from];
        if (open.nesting === -1 && depth === 0 && first) groups.push({
          open: first,
          inner: tokens.slice(from + 1, at)
        });
      });
      return groups;
    }
    function blockOf({open: open, inner: inner}, origin) {
      switch (open.type) {
       case "inline":
        return inlineOf(open.children ?? [], origin);

       case "paragraph_open":
        return (0, markdown.qN)(...blocksOf(inner, origin));

       case "heading_open":
        return (0, markdown.Cr)(inlineOf(inner[0]?.children ?? [], origin, "bold already"));

       case "bullet_list_open":
       case "ordered_list_open":
        return listOf(inner, origin);

       case "blockquote_open":
        return quoteOf(blocksOf(inner, origin));

       case "table_open":
        return tableOf(inner, origin);

       case "fence":
       case "code_block":
        return codeOf(open.content);

       case "html_block":
        return htmlText(open.content, origin);

       default:
        return (0, markdown.Qq)("");
      }
    }
    function listOf(items, origin, depth = 0) {
      const rows = groupsOf(items).map(({open: open, inner: inner}) => {
        const mark = open.info === "" ? depth === 0 ? "- " : "◦ " : `${open.info}. `;
        const [first, ...others] = groupsOf(inner).map(group => /_list_open$/.test(group.open.type) ? listOf(group.inner, origin, depth + 1) : blockOf(group, origin));
        const task = taskOf(first ?? (0, markdown.Qq)(""));
        return (0, markdown.fj)("", markdown.oz.trusted(" ".repeat(depth) + mark), (0, markdown.Mn)(task, ...others.map(inItem)));
      });
      return depth === 0 ? (0, markdown.fj)("\n", ...rows) : (0, markdown.Mn)(...rows);
    }
    function inItem(block) {
      const flat = block.source.split("\n").map(line => line.replace(/^(?:> ?|- )+/, "").trimEnd()).filter(line => line !== "");
      return markdown.oz.trusted(flat.join("  \n"));
    }
    const taskSigns = {
      " ": "⬜",
      x: "✅",
      X: "✅"
    };
    function taskOf({source: source}) {
      const box = /^\\?\[([ xX])\\?\]\s+/.exec(source);
      const sign = taskSigns[box?.[1] ?? ""];
      return markdown.oz.trusted(box && sign ? `${sign} ${source.slice(box[0].length)}` : source);
    }
    const alertSigns = {
      NOTE: "ℹ️",
      TIP: "💡",
      IMPORTANT: "❗",
      WARNING: "⚠️",
      CAUTION: "🛑"
    };
    function quoteOf(blocks) {
      const {source: source} = (0, markdown.qN)(...blocks);
      const alert = /^\[!([A-Z]+)\\?\](?:\s+|$)/.exec(source);
      const sign = alertSigns[alert?.[1] ?? ""];
      return (0, markdown.hD)(markdown.oz.trusted(alert && sign ? `${sign} ${source.slice(alert[0].length)}` : source));
    }
    function tableOf(tokens, origin) {
      const [names = [], ...rows] = groupsOf(tokens).flatMap(({inner: inner}) => groupsOf(inner)).map(({inner: inner}) => groupsOf(inner).map(cell => inlineOf(cell.inner[0]?.children ?? [], origin)));
      return tableList(names, rows);
    }
    function codeOf(content) {
      const all = (0, lib_text.s8)(content, "\n").split("\n");
      const shown = all.slice(0, maxCodeLines).map(line => {
        const indent = /^[ \t]*/.exec(line)?.[0].replaceAll("\t", "  ").length ?? 0;
        return line.trim() === "" ? undefined : (0, markdown.fj)("", markdown.oz.trusted(" ".repeat(Math.min(indent, 16))), line.includes("`") ? (0, 
        markdown.Qq)(line) : (0, markdown.aY)(line));
      });
      return (0, markdown.hD)((0, markdown.Mn)(...shown, all.length > maxCodeLines ? "…" : undefined));
    }
    const marks = {
      strong: "**",
      em: "*",
      s: "~~"
    };
    function inlineOf(tokens, origin, within = "plain") {
      const rows = [ [] ];
      const open = [];
      let mayTagEnd = true;
      const add = piece => {
        if (piece.source !== "") rows.at(-1)?.push(piece);
      };
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined) break;
        const mark = marks[token.tag];
        const tag = token.type === "html_inline" ? tagIn(token.content) : undefined;
        if (mark !== undefined) {
          if (within === "bold already" && mark === "**") continue;
          if (token.nesting === 1) open.push(mark); else open.splice(open.lastIndexOf(mark), 1);
          if (token.nesting === 1 || rows.at(-1)?.at(-1)?.source !== mark) add(markdown.oz.trusted(mark)); else rows.at(-1)?.pop();
        } else if (token.type === "softbreak" || token.type === "hardbreak" || tag?.name === "br") {
          for (const each of open.toReversed()) add(markdown.oz.trusted(each));
          rows.push(open.map(each => markdown.oz.trusted(each)));
        } else if (token.type === "link_open" || tag?.name === "a") {
          const end = tag && !mayTagEnd ? -1 : linkEndAfter(at, tokens);
          if (end < 0) mayTagEnd = false;
          const last = end < 0 ? at : end;
          const href = tag ? tag.attributes.href : token.attrGet("href");
          add(linkOf(String(href ?? ""), tokens.slice(at + 1, last), origin));
          at = last;
        } else if (tag?.name === "img") {
          add(imageOf(tag.attributes, origin));
        } else {
          add(pieceOf(token, origin, rows.at(-1)?.length === 0));
        }
      }
      const said = rows.map(row => markdown.oz.trusted((0, markdown.fj)("", ...row).source.trim()));
      return (0, markdown.fj)("  \n", ...said);
    }
    function pieceOf(token, origin, isFirst) {
      switch (token.type) {
       case "text":
        return wordsOf(token.content, isFirst);

       case "code_inline":
        return (0, markdown.aY)(token.content);

       case "image":
        return notes_link_image(String(token.attrGet("src") ?? ""), token.content, origin);

       default:
        return (0, markdown.Qq)("");
      }
    }
    function linkEndAfter(at, tokens) {
      const isMarkdown = tokens[at]?.type === "link_open";
      for (let end = at + 1; end < tokens.length; end += 1) {
        const {type: type = "", content: content = ""} = tokens[end] ?? {};
        if (isMarkdown ? type === "link_close" : type === "html_inline" && /^<\/a\s*>$/i.test(content)) return end;
      }
      return -1;
    }
    function linkOf(href, inner, origin) {
      const words = inner.filter(({type: type}) => type !== "html_inline").map(({content: content}) => content);
      return notesLink(href, words.join(""), origin);
    }
  })
};


