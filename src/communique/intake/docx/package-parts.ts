import { Problem } from '#core';
import type { Package } from './open-package.ts';
import { parsePart } from './parse-part.ts';

const WORD_MAIN = /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled\.main/u;
const SAVE_AS = 'open it in a word processor and save it as .docx or PDF';

/**
 * The name of the part that holds the text.
 * @throws Problem `unsupported-format` (OpenDocument, spreadsheets, books), `binary-document` (other archives), `damaged-document`
 * @source ECMA-376 part 2 (Open Packaging Conventions)
 */
export async function mainPart(parts: Package): Promise<string> {
  const types = (await parts.read('[Content_Types].xml'))?.toString('utf8');
  if (types === undefined) throw await otherArchive(parts);
  const target = await relatedPart(parts, '', 'officeDocument');
  const name = target ?? 'word/document.xml';
  if (/spreadsheetml|presentationml|ms-excel|ms-powerpoint/u.test(types) && !WORD_MAIN.test(types))
    throw new Problem('unsupported-format', 'this is a spreadsheet or slide file; a text is wanted');
  if (!WORD_MAIN.test(types)) throw new Problem('binary-document', 'this Office package holds no text document');
  if (!parts.names.has(name)) throw new Problem('damaged-document', `the package lacks its text (${name})`);
  return name;
}

async function otherArchive(parts: Package): Promise<Problem> {
  const kind = (await parts.read('mimetype'))?.toString('latin1').trim() ?? '';
  if (kind.startsWith('application/vnd.oasis.opendocument.text'))
    return new Problem('unsupported-format', `OpenDocument text (.odt) is not read; ${SAVE_AS}`);
  if (kind.startsWith('application/vnd.oasis.opendocument'))
    return new Problem('unsupported-format', 'this is an OpenDocument file without a text; a text is wanted');
  if (kind.startsWith('application/epub'))
    return new Problem('unsupported-format', 'electronic books (.epub) are not read; save the text as .docx or PDF');
  if (parts.names.has('word/document.xml'))
    return new Problem('damaged-document', 'the package lacks its list of contents; get the file again');
  return new Problem('binary-document', 'this is a zip archive, not a text; unpack it and give the files one by one');
}

/**
 * The name of the part that another part relates to.
 * @param from the part that relates; empty for the package itself
 * @param kind last word of the relationship's type ("styles", "officeDocument")
 */
export async function relatedPart(parts: Package, from: string, kind: string): Promise<string | undefined> {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const name = `${folder}_rels/${from.slice(slash)}.rels`;
  const content = await parts.read(name);
  if (!content) return undefined;
  for (const relation of parsePart(content, name).children) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = relation.attributes;
    if (type.endsWith(`/${kind}`) && mode !== 'External')
      return normalized(target.startsWith('/') ? target : folder + target);
  }
  return undefined;
}

function normalized(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
