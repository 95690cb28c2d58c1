import { composeText } from '../compose-text.ts';
import type { ApartText } from '../read-apart.ts';
import { mainContent } from './main-content.ts';
import { pageBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/**
 * The document in a page as plain text: `main`, the article, or the densest block; menus, heads, feet, banners and
 * hidden parts are left out.
 * @param markup the page, decoded
 * @throws Problem `too-large` for pages of more than a million elements
 */
export function readHtml(markup: string): ApartText {
  const { root, heading } = mainContent(parsePage(markup));
  const blocks = [...(heading ? pageBlocks(heading) : []), ...pageBlocks(root)];
  return { text: composeText(blocks), warnings: [] };
}
