import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { docxOf, inList, listOf, paragraph } from '../samples/sample-docx.ts';
import { zipOf } from '../samples/sample-zip.ts';
import { readDocx } from './read-docx.ts';

const run = (content: string) => `<w:r>${content}</w:r>`;
const words = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);
const row = (...cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const item = (text: string) => new Paragraph({ text, numbering: { reference: 'steps', level: 0 } });

async function refusal(bytes: Uint8Array): Promise<string> {
  return readDocx(bytes).then(
    () => 'read',
    (error: { code: string }) => error.code,
  );
}

const textOf = async (body: string) => (await readDocx(docxOf({ body }))).text;

describe('the words of a paragraph', () => {
  test('tracked changes read as accepted, and a warning says so', async () => {
    const body = `<w:p>${words('The parties ')}<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>${words('shall')}</w:ins>${words(' meet.')}</w:p>`;
    const read = await readDocx(docxOf({ body }));
    expect(read.text).toBe('The parties shall meet.\n');
    expect(read.warnings).toEqual([expect.stringMatching(/^tracked-changes: /u)]);
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const body = `${paragraph('The parties ', '<w:rPr><w:del/></w:rPr>')}${paragraph('will meet.')}`;
    expect(await textOf(body)).toBe('The parties will meet.\n');
  });

  test('former properties kept by a tracked change number nothing', async () => {
    const was = `<w:pPrChange><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`;
    const numbering = listOf(1, [['decimal', '%1.']]);
    expect((await readDocx(docxOf({ body: paragraph('x', was), numbering }))).text).toBe('x\n');
  });

  test('hidden words, comments, field codes and placeholders are left out; results of fields stay', async () => {
    const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>draft </w:t></w:r>';
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve">now </w:t></w:r>';
    const field = ['begin', 'separate', 'end'].map((type) => run(`<w:fldChar w:fldCharType="${type}"/>`));
    const date = `${field[0]}${run('<w:instrText> DATE </w:instrText>')}${field[1]}${words('28 June')}${field[2]}`;
    const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${words('Click here')}</w:sdtContent></w:sdt>`;
    expect(await textOf(`<w:p>${hidden}${shown}${date}${empty}</w:p>`)).toBe('now 28 June\n');
  });

  test('a page break inside a sentence is a space, a line break is a line break', async () => {
    const body = `<w:p>${words('their')}${run('<w:br w:type="page"/>')}${words('people')}${run('<w:br/>')}${words('and land')}</w:p>`;
    expect(await textOf(body)).toBe('their people\nand land\n');
  });

  test('soft hyphens go, hyphens that may not break stay', async () => {
    const body = `<w:p>${words('co')}${run('<w:softHyphen/>')}${words('operate with the Vice')}${run('<w:noBreakHyphen/>')}${words('Chair\u00ad')}</w:p>`;
    expect(await textOf(body)).toBe('cooperate with the Vice-Chair\n');
  });

  test('a drop cap belongs to its word', async () => {
    expect(await textOf(paragraph('T', '<w:framePr w:dropCap="drop"/>') + paragraph('he parties met.'))).toBe(
      'The parties met.\n',
    );
  });

  test('links, smart tags and content controls are text; alternatives are read once', async () => {
    const box = `<w:txbxContent>${paragraph('In the box.')}</w:txbxContent>`;
    const alternative = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:hyperlink>${words('See')}</w:hyperlink><w:smartTag>${words(' Rome')}</w:smartTag>${run(alternative)}${words('.')}</w:p>`;
    expect(await textOf(body)).toBe('See Rome.\n\nIn the box.\n');
  });
});

describe('the build of a document', () => {
  test('notes stand at the end under the numbers of their marks', async () => {
    const body = `<w:p>${words('First')}${run('<w:footnoteReference w:id="9"/>')}${words(' and second')}${run('<w:footnoteReference w:id="4"/>')}</w:p>`;
    const footnotes = `<w:footnote w:id="4">${paragraph('Of 2014.')}</w:footnote><w:footnote w:id="9"><w:p>${run('<w:footnoteRef/>')}${words(' Of 2013.')}</w:p></w:footnote>`;
    const { text } = await readDocx(docxOf({ body, footnotes }));
    expect(text).toBe('First[1] and second[2]\n\n[1] Of 2013.\n\n[2] Of 2014.\n');
  });

  test('a table is read row by row; a row with one filled cell is a paragraph', async () => {
    const table = `<w:tbl>${row('Who', 'What')}${row('Italy', 'hosts')}${row('', 'Notes to the table')}</w:tbl>`;
    expect(await textOf(table + paragraph('After.'))).toBe(
      'Who | What\nItaly | hosts\n\nNotes to the table\n\nAfter.\n',
    );
  });

  test('the table of contents is left out, with a warning', async () => {
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const contents = `<w:sdt>${gallery}<w:sdtContent>${paragraph('1 Aims ... 2')}</w:sdtContent></w:sdt>`;
    const read = await readDocx(docxOf({ body: contents + paragraph('Aims') }));
    expect(read).toEqual({ text: 'Aims\n', warnings: [expect.stringMatching(/^contents-list: /u)] });
  });

  test('what another program writes is read the same, under any prefix', async () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Agreed.</x:t></x:r></x:p></x:body></x:document>';
    const parts = [{ name: 'word/document.xml', content: document }];
    expect((await readDocx(docxOf({ body: '', parts }))).text).toBe('Agreed.\n');
  });

  test('a file of the docx library keeps title, lists and table', async () => {
    const levels = [{ level: 0, format: 'lowerRoman' as const, text: '%1)', alignment: AlignmentType.START }];
    const cells = ['Line', 'Lead'].map((text) => new TableCell({ children: [new Paragraph(text)] }));
    const file = new Document({
      numbering: { config: [{ reference: 'steps', levels }] },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Joint statement', heading: HeadingLevel.TITLE }),
            new Paragraph({ children: [new TextRun('We will '), new TextRun({ text: 'meet', bold: true })] }),
            item('in spring;'),
            item('in autumn.'),
            new Table({ rows: [new TableRow({ children: cells })] }),
          ],
        },
      ],
    });
    const { text } = await readDocx(await Packer.toBuffer(file));
    expect(text).toBe('Joint statement\n\nWe will meet\n\ni) in spring;\n\nii) in autumn.\n\nLine | Lead\n');
  });
});

describe('packages that would do harm or are broken', () => {
  test('a part that unpacks to a thousand times its size is given up', async () => {
    const bomb = `<w:t>${'a'.repeat(90 * 1024 * 1024)}</w:t>`;
    expect(await refusal(docxOf({ body: bomb }))).toBe('too-large');
  });

  test('a part larger than its directory claims is damaged', async () => {
    const lying = { name: 'word/document.xml', content: 'a'.repeat(5000), claimed: 10 };
    expect(await refusal(docxOf({ body: '', parts: [lying] }))).toBe('damaged-document');
  });

  test('document type declarations are refused, so no entity can grow', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body/></w:document>';
    expect(await refusal(docxOf({ body: '', parts: [{ name: 'word/document.xml', content: bomb }] }))).toBe(
      'damaged-document',
    );
  });

  test('undefined entities stay as they are written', async () => {
    expect(await textOf(paragraph('a &amp; b &#x2013; &unknown;'))).toBe('a & b – &unknown;\n');
  });

  test('a package cut short, or with a byte changed, is damaged', async () => {
    const whole = docxOf({ body: paragraph('The parties will meet.') });
    expect(await refusal(whole.subarray(0, whole.length - 100))).toBe('damaged-document');
    expect(await refusal(whole.subarray(0, 100))).toBe('damaged-document');
    const spoilt = Uint8Array.from(whole);
    const at = Buffer.from(whole).indexOf('word/document.xml') + 'word/document.xml'.length + 20;
    spoilt[at] = (spoilt[at] as number) ^ 0xff;
    expect(await refusal(spoilt)).toBe('damaged-document');
  });

  test('XML whose tags do not match is damaged', async () => {
    const cut = { name: 'word/document.xml', content: '<w:document><w:body><w:p><w:r>' };
    expect(await refusal(docxOf({ body: '', parts: [cut] }))).toBe('damaged-document');
  });

  test('tags without end are given up', async () => {
    expect(await refusal(docxOf({ body: '<w:p>'.repeat(100_000) }))).toBe('too-large');
  });

  test('a locked package is named as such', async () => {
    expect(await refusal(zipOf([{ name: 'word/document.xml', content: 'x', encrypted: true }]))).toBe(
      'encrypted-document',
    );
  });

  test('a spreadsheet is not a text', async () => {
    const types =
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    expect(await refusal(zipOf([{ name: '[Content_Types].xml', content: types }]))).toBe('unsupported-format');
  });
});
