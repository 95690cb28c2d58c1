import type { Format, SourceHint } from './source-text.ts';

const HTML_START = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu;
const BLOCK_TAG = /<(?:p|div|br|h[1-6]|li|ul|ol|table|article|main|section|title|span|a)\b[^<>]*>/iu;
const CLOSING_BLOCK_TAG = /<\/(?:p|div|h[1-6]|li|ul|ol|table|article|main|section|body)\s*>/iu;
const HEADING_LINE = /^#{1,6} \S/mu;
const MARKDOWN_LINK = /\[[^\]\n]+\]\([^)\s]+\)/u;

/** The end of a file name after its last dot, lower case; empty where there is none. */
export function extensionOf(fileName: string | undefined): string {
  return /\.([a-z0-9]+)$/iu.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Which text format a decoded text is. Tags decide first; between plain text and Markdown the name does, where there is one. */
export function tellTextFormat(text: string, hint: SourceHint): Exclude<Format, 'docx' | 'pdf'> | 'xml' {
  const head = text.slice(0, 64 * 1024);
  const extension = extensionOf(hint.fileName);
  const media = hint.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (HTML_START.test(head)) return 'html';
  if (/^\s*<(?:\?xml|svg|rss|feed)\b/u.test(head)) return 'xml';
  const saidHtml =
    ['html', 'htm', 'xhtml', 'doc'].includes(extension) || /^(?:text\/html|application\/xhtml)/u.test(media);
  if (saidHtml && BLOCK_TAG.test(head)) return 'html';
  if (['md', 'markdown', 'mdown'].includes(extension) || media === 'text/markdown') return 'md';
  if (extension || media === 'text/plain') return 'txt';
  if (/^\s*</u.test(head) && CLOSING_BLOCK_TAG.test(head)) return 'html';
  return HEADING_LINE.test(head) || MARKDOWN_LINK.test(head) ? 'md' : 'txt';
}

/** The encoding that a page names in its head or the sender in the media type. @source HTML Standard, 13.2.3.2 */
export function declaredEncoding(bytes: Uint8Array, mediaType: string | undefined): string | undefined {
  const sent = /charset\s*=\s*"?([^\s;"]+)/iu.exec(mediaType ?? '')?.[1];
  if (sent) return sent;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const inMeta = /<meta\b[^>]*?charset\s*=\s*["']?\s*([a-z0-9_:.-]+)/iu.exec(head)?.[1];
  return inMeta ?? /^\s*<\?xml[^>]*?encoding\s*=\s*["']([a-z0-9_:.-]+)/iu.exec(head)?.[1];
}
