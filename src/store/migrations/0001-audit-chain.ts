import type { Migration } from '../migration.ts';

/**
 * The audit chain, and `make_record_table(name)`, which turns a module's table into one of records: append-only
 * versions that write their audit entry when their transaction commits.
 */
export const auditChain: Migration = {
  id: '0001-audit-chain',
  up: /* sql */ `
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table record_table (name text primary key);

create table audit_entry (
  seq bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  table_name text not null,
  record_id uuid not null,
  version integer not null,
  digest text not null,
  previous text not null,
  hash text not null,
  unique (record_id, version, table_name)
);

create table audit_head (
  one boolean primary key default true check (one),
  seq bigint not null,
  hash text not null
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

grant select on record_table, audit_entry, audit_head to {{service}};

-- RFC 8785 text of a row: every value in PostgreSQL's own JSON text form as a string, so that no number is rounded;
-- what is null is left out, so that a column added later changes nothing for the rows before it
create function record_text(row_json jsonb) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select '{' || string_agg(to_json(key)::text || ':' || to_json(value)::text, ',' order by key collate "C") || '}'
  from jsonb_each_text(row_json) where value is not null
$$;

create function text_hash(content text) returns text language sql immutable
set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(content, 'UTF8')), 'hex')
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is only added to: % refused', tg_table_name, lower(tg_op) using errcode = 'EN403';
end
$$;

create function guard_head() returns trigger language plpgsql as $$
begin
  if new.seq <= old.seq then
    raise exception 'the head of the audit chain only moves forward' using errcode = 'EN403';
  end if;
  return new;
end
$$;

create trigger only_added before update or delete or truncate on audit_entry for each statement execute function refuse_change();
create trigger only_added before delete or truncate on audit_head for each statement execute function refuse_change();
create trigger moves_forward before update on audit_head for each row execute function guard_head();
create trigger only_added before update or delete or truncate on record_table for each statement execute function refuse_change();

-- who and when come from the transaction; a version follows the latest one, which ceases to be it
create function stamp_record() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  followed bigint := 1;
begin
  new.actor := nullif(current_setting('entente.actor', true), '');
  new.at := nullif(current_setting('entente.at', true), '')::timestamptz;
  if new.actor is null or new.at is null then
    raise exception 'a change names who makes it and when: use a transaction of the store' using errcode = 'EN403';
  end if;
  new.latest := true;
  if new.version <> 1 then
    execute format('update %I.%I set latest = false where id = $1 and version = $2 and latest', tg_table_schema, tg_table_name)
      using new.id, new.version - 1;
    get diagnostics followed = row_count;
  end if;
  if followed <> 1 then
    raise exception 'version % of % does not follow its latest version', new.version, new.id using errcode = 'EN409';
  end if;
  return new;
end
$$;

create function guard_record() returns trigger language plpgsql as $$
begin
  if old.latest and not new.latest and to_jsonb(new) - 'latest' = to_jsonb(old) - 'latest' then
    return null;
  end if;
  raise exception '% is only added to: update refused', tg_table_name using errcode = 'EN403';
end
$$;

-- counted while the transaction runs, so that the head is written once, with its last entry
create function count_record() returns trigger language plpgsql as $$
begin
  perform set_config('entente.added', (coalesce(nullif(current_setting('entente.added', true), ''), '0')::bigint + 1)::text, true);
  return null;
end
$$;

create function chain_record() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
set "TimeZone" = 'UTC' set bytea_output = 'hex' set "IntervalStyle" = 'iso_8601' set extra_float_digits = 1 as $$
declare
  entry audit_entry;
  -- what is kept or derived by the database itself is not what somebody wrote
  omitted text[] := array['latest'] || array(select attname::text from pg_attribute where attrelid = tg_relid and attgenerated <> '');
  chained bigint := coalesce(nullif(current_setting('entente.chained', true), ''), '0')::bigint + 1;
begin
  -- writers enter the chain one by one, at their commit, so its order is that in which they became visible
  perform pg_advisory_xact_lock(7305804402);
  select seq, hash into entry.seq, entry.previous from audit_entry order by seq desc limit 1;
  entry.seq := coalesce(entry.seq, 0) + 1;
  entry.previous := coalesce(entry.previous, repeat('0', 64));
  entry.at := new.at;
  entry.actor := new.actor;
  entry.action := new.action;
  entry.table_name := tg_table_name;
  entry.record_id := new.id;
  entry.version := new.version;
  entry.digest := text_hash(record_text(to_jsonb(new) - omitted));
  entry.hash := text_hash(format(
    '{"action":%s,"actor":%s,"at":"%s","digest":"%s","previous":"%s","record":"%s","seq":%s,"table":%s,"version":%s}',
    to_json(entry.action), to_json(entry.actor), to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    entry.digest, entry.previous, entry.record_id, entry.seq, to_json(entry.table_name), entry.version));
  insert into audit_entry select entry.*;
  perform set_config('entente.chained', chained::text, true);
  if chained::text = current_setting('entente.added', true) then
    update audit_head set seq = entry.seq, hash = entry.hash;
  end if;
  return null;
end
$$;

-- a role that could hang these on a table of its own could write entries of its own making
revoke execute on function stamp_record(), chain_record(), count_record(), guard_record(), guard_head(), refuse_change() from public;

create function make_record_table(name text) returns void language plpgsql
set search_path = public, pg_temp as $$
begin
  execute format('alter table %I
    add column id uuid not null, add column version integer not null check (version > 0),
    add column latest boolean not null default true, add column origin text not null, add column visibility text not null,
    add column action text not null, add column actor text not null, add column at timestamptz not null,
    add primary key (id, version)', name);
  execute format('create unique index on %I (id) where latest', name);
  execute format('create trigger a_stamp before insert on %I for each row execute function stamp_record()', name);
  execute format('create trigger b_count after insert on %I for each row execute function count_record()', name);
  execute format('create constraint trigger c_chain after insert on %I deferrable initially deferred
    for each row execute function chain_record()', name);
  execute format('create trigger only_added before delete or truncate on %I for each statement execute function refuse_change()', name);
  execute format('create trigger only_superseded after update on %I for each row execute function guard_record()', name);
  execute format('grant select, insert on %I to {{service}}', name);
  insert into record_table values (name);
end
$$;
`,
};
