alter table call
  add column status      text not null default 'PUBLISHED' check (status in ('DRAFT', 'PUBLISHED')),
  add column revision    integer not null default 0,
  add column changed_at  timestamptz not null default now(),
  add column copied_from uuid references call on delete set null,
  add column directions  text[] not null default '{}',
  add column openings    jsonb not null default '[]',
  add column quotas      jsonb not null default '[]';
alter table call
  alter column status drop default,
  alter column revision drop default,
  alter column changed_at drop default,
  alter column directions drop default,
  alter column openings drop default,
  alter column quotas drop default;
comment on column call.status is '草稿只有系统管理员可见';
comment on column call.revision is '每次更改加一；也是日历文件（ICS）的 SEQUENCE';
comment on column call.openings is '哪类项目向哪个园区开放';
comment on column call.quotas is '园区、科技局的遴选名额；没有的不限';

-- Until now every call was open to all.
update call set openings = (
  select jsonb_agg(jsonb_build_object('type', type, 'parkCode', park.code) order by position, type)
  from park, unnest(array['CLUSTER', 'ACADEMICIAN', 'ENTERPRISE', 'TRANSFER']) type);

create table call_guide (
  call_id uuid primary key references call on delete cascade,
  text    text not null check (text <> '')
);
comment on table call_guide is '年度申报指南全文；条款编号由正文的序号得出';

create table call_change (
  id          bigint generated always as identity primary key,
  call_id     uuid not null references call on delete cascade,
  revision    integer not null,
  changed_at  timestamptz not null,
  person_id   text not null,
  person_name text not null,
  field       text not null,
  label       text not null,
  old_value   text,
  new_value   text,
  reason      text
);
comment on table call_change is '申报通知的更改记录：何人何时将何项由何值改为何值';
create index call_change_call on call_change (call_id, id);

create table deadline_extension (
  id          bigint generated always as identity primary key,
  call_id     uuid not null references call on delete cascade,
  deadline    text not null check (deadline in ('CLOSE', 'PARK_REVIEW', 'BUREAU_REVIEW', 'RECOMMENDATION', 'INTAKE')),
  park_code   text references park,
  proposal_id uuid references proposal on delete cascade,
  old_due     timestamptz not null,
  due         timestamptz not null,
  reason      text not null check (reason <> ''),
  order_id    uuid,
  moved_at    timestamptz not null,
  moved_by    text not null,
  check (num_nonnulls(park_code, proposal_id) <= 1)
);
comment on table deadline_extension is '期限的变动：全部（园区和项目皆空）、一个园区或一个项目；同一范围以最后一条为准';
create index deadline_extension_park on deadline_extension (call_id, park_code);
create index deadline_extension_proposal on deadline_extension (proposal_id);

create table calendar_year (
  year   integer primary key check (year between 2000 and 2100),
  notice text not null check (notice <> '')
);
comment on table calendar_year is '已登记节假日安排的年度及其国务院办公厅通知';

create table calendar_period (
  year     integer not null references calendar_year on delete cascade,
  first    date not null,
  last     date not null,
  kind     text not null check (kind in ('HOLIDAY', 'WORKING_DAY')),
  occasion text not null check (occasion <> ''),
  primary key (year, first),
  check (first <= last),
  check (extract(year from first) = year and extract(year from last) = year)
);
comment on table calendar_period is '放假（HOLIDAY）和调休上班（WORKING_DAY）的日子';

create table calendar_change (
  id          bigint generated always as identity primary key,
  year        integer not null,
  changed_at  timestamptz not null,
  person_id   text not null,
  person_name text not null,
  old_text    text,
  new_text    text not null
);
comment on table calendar_change is '工作日历的更改记录；条数是日历的版本';
