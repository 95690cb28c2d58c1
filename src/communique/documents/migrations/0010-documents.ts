import type { Migration } from '#store';

/**
 * Documents, the versions of their words, and the provisions read in each version. Symbols are unique for good: each
 * document's first row claims its own, and a trigger keeps it.
 */
export const documents: Migration = {
  id: '0010-documents',
  up: /* sql */ `
create table document (
  symbol text collate "C" not null check (symbol ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
  title text not null,
  source_name text not null,
  source_address text,
  is_example boolean not null,
  state text not null check (state in ('present', 'removed')),
  text_version integer not null check (text_version > 0)
);
select make_record_table('document');
create unique index document_symbol on document (symbol) where version = 1;
create unique index document_one_example on document (is_example) where version = 1 and is_example;
create index document_source on document (source_name) where latest;

create function keep_symbol() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.version > 1 and not exists (select from document where id = new.id and symbol = new.symbol) then
    raise exception 'the symbol of a document stays what it is' using errcode = 'EN403';
  end if;
  return new;
end
$$;
create trigger keeps_symbol before insert on document for each row execute function keep_symbol();

create table document_text (
  document_id uuid not null,
  text_version integer not null check (text_version > 0),
  text text not null,
  sha256 text not null,
  source_sha256 text not null,
  format text not null,
  encoding text,
  language text not null,
  date date,
  date_from text check (date_from in ('given', 'text')),
  place text,
  body text,
  style text not null,
  blocks jsonb not null,
  warnings jsonb not null,
  words integer not null,
  provisions integer not null,
  trackable integer not null,
  reader text not null,
  moved jsonb,
  check ((date is null) = (date_from is null))
);
select make_record_table('document_text');
create unique index document_text_version on document_text (document_id, text_version) where version = 1;
create index document_text_sha256 on document_text (sha256) where latest;

create table provision (
  document_id uuid not null,
  text_version integer not null,
  ordinal integer not null,
  key text not null,
  was uuid,
  span_start integer not null,
  span_end integer not null,
  quote text not null,
  kind text not null,
  verb text,
  act text,
  actors text[] not null,
  bearer text[] not null,
  targets text[] not null,
  places text[] not null,
  organisations text[] not null,
  instruments text[] not null,
  gates jsonb not null,
  lines_of_effort text[] not null,
  deadline text,
  deadline_iso date,
  trackable boolean not null,
  rule text not null,
  confidence double precision not null,
  list text,
  part integer,
  paragraph text,
  check (span_start < span_end)
);
select make_record_table('provision');
create unique index provision_ordinal on provision (document_id, text_version, ordinal) where version = 1;
`,
};
