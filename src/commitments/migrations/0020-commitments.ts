import type { Migration } from '#store';

/**
 * The register. A number is unique for good and never changes: each entry's first row claims its own, and a trigger
 * keeps it. Indexes serve the orders and filters of the register.
 */
export const commitments: Migration = {
  id: '0020-commitments',
  up: /* sql */ `
create table commitment (
  document_id uuid not null,
  symbol text collate "C" not null,
  type text collate "C" not null check (type in ('commitment', 'standing')),
  integer integer not null check (integer > 0),
  part integer not null check (part >= 0),
  number text not null,
  theme text check (theme in ('civilians', 'law', 'consent', 'vigilance', 'humane_treatment', 'programme', 'other')),
  provision uuid not null,
  provision_key text not null,
  text_version integer not null,
  in_text boolean not null,
  paragraph text,
  kind text not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null,
  actors text[] not null,
  bearer text[] not null,
  targets text[] not null,
  lines_of_effort text[] not null,
  places text[] not null,
  gates jsonb not null,
  deadline text,
  deadline_iso date,
  state text not null
    check (state in ('proposed', 'accepted', 'rejected', 'under_way', 'closed', 'lapsed', 'superseded')),
  assessment text not null check (assessment in ('full', 'partial', 'none', 'not_yet_due', 'unknown')),
  check ((type = 'standing') = (theme is not null)),
  check (number = symbol || '/' || case type when 'standing' then 'S' else '' end || integer
    || case part when 0 then '' else '.' || part end)
);
select make_record_table('commitment');
create unique index commitment_claims_number on commitment (number) where version = 1;

create function keep_number() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.version > 1 and not exists (select from commitment where id = new.id and number = new.number) then
    raise exception 'the number of a register entry stays what it is' using errcode = 'EN403';
  end if;
  return new;
end
$$;
create trigger keeps_number before insert on commitment for each row execute function keep_number();

create index commitment_number on commitment (number) where latest;
create index commitment_by_number on commitment (symbol, type, integer, part) where latest;
create index commitment_by_due on commitment
  (coalesce(deadline_iso - date '2000-01-01', 10000000), symbol, type, integer, part) where latest;
create index commitment_by_due_down on commitment
  (coalesce(date '2000-01-01' - deadline_iso, 10000000), symbol, type, integer, part) where latest;
create index commitment_due on commitment (deadline_iso) where latest;
create index commitment_of_document on commitment (document_id, type) where latest;
create index commitment_lines on commitment using gin (lines_of_effort) where latest;
create index commitment_bearer on commitment using gin (bearer) where latest;
create index commitment_words on commitment using gin (quote gin_trgm_ops) where latest;
create index commitment_number_words on commitment using gin (number gin_trgm_ops) where latest;
`,
};
