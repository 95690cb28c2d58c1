/** The rows of a comma-separated table by the names of its first line; quoted fields may hold commas, quotes and line ends. @source RFC 4180 */
export function rowsOf(table: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = field.exec(table); match && match[0] !== ''; match = field.exec(table)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',' && match[3] !== '') rows.push([]);
  }
  const [names = [], ...rest] = rows.filter((row) => row.length > 1);
  return rest.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
