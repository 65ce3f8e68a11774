-- Selection lists, the letters that carry them, and how a bureau signs its letters.

create table selection_letterhead (
  bureau_code text primary key references bureau,
  full_name text not null,
  letter_prefix text not null
);
insert into selection_letterhead (bureau_code, full_name, letter_prefix) values
  ('urumqi', '乌鲁木齐市科学技术局', '乌科函'),
  ('changji', '昌吉回族自治州科学技术局', '昌州科函'),
  ('karamay', '克拉玛依市科学技术局', '克科函'),
  ('hami', '哈密市科学技术局', '哈科函');

-- Lists are numbered by the call's year, letters by the calendar year.
create table selection_number (
  series text not null,
  bureau_code text not null references bureau,
  year integer not null,
  last_number integer not null,
  primary key (series, bureau_code, year)
);

create table selection_list (
  id uuid primary key,
  number text not null unique,
  call_id uuid not null references call,
  bureau_code text not null references bureau,
  status text not null,
  opened_at timestamptz not null,
  letter_number text unique,
  issued_on date,
  issued_at timestamptz,
  revision integer not null
);
create unique index selection_list_open on selection_list (call_id, bureau_code)
  where status in ('DRAFTING', 'AWAITING_SIGNATURE', 'SIGNED');
create index selection_list_bureau on selection_list (bureau_code, opened_at);

create table selection_entry (
  id uuid primary key,
  list_id uuid not null references selection_list,
  proposal_id uuid not null references proposal,
  rank integer not null,
  number text not null,
  title text not null,
  type text not null,
  unit_name text not null,
  park_code text not null references park,
  requested_funds numeric not null,
  self_raised_funds numeric not null,
  score numeric(5, 2),
  submitted_at timestamptz,
  struck boolean not null,
  strike_reason text,
  withdrawn boolean not null,
  unique (list_id, proposal_id),
  unique (list_id, rank),
  constraint selection_entry_struck check (not struck or strike_reason is not null)
);
create index selection_entry_proposal on selection_entry (proposal_id);

create table selection_priority (
  entry_id uuid not null references selection_entry,
  position integer not null,
  label text not null,
  primary key (entry_id, position)
);

create table selection_revision (
  list_id uuid not null references selection_list,
  position integer not null,
  action text not null,
  person_id text not null,
  person_name text not null,
  opinion text,
  struck text,
  strike_reason text,
  done_at timestamptz not null,
  primary key (list_id, position)
);

create table selection_document (
  id uuid primary key,
  list_id uuid not null references selection_list,
  kind text not null,
  file_name text not null,
  size bigint not null,
  sha256 text not null,
  content bytea not null,
  produced_at timestamptz not null,
  unique (list_id, kind)
);
