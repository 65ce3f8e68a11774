create table register_import (
  id               uuid primary key,
  sequence         bigint generated always as identity unique,
  register         text not null check (register in ('CREDIT_RECORDS', 'LABORATORIES', 'PILOT_BASES', 'CHAIN_ENTERPRISES')),
  previous_id      uuid references register_import,
  file_name        text not null check (file_name <> ''),
  content          bytea not null,
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_count      integer not null check (added_count >= 0),
  changed_count    integer not null check (changed_count >= 0),
  unchanged_count  integer not null check (unchanged_count >= 0),
  closed_count     integer not null check (closed_count >= 0),
  imported_by      text not null,
  imported_by_name text not null,
  imported_at      timestamptz not null,
  unique nulls not distinct (register, previous_id)
);
comment on table register_import is '名录的每次导入：文件即该名录的完整名单，原样保存，不作修改';
comment on column register_import.previous_id is '所依据的上一次导入；两人同时导入时只有一人成功';
create index register_import_newest on register_import (register, sequence desc);

create table register_entry (
  id          uuid primary key default gen_random_uuid(),
  register    text not null check (register in ('CREDIT_RECORDS', 'LABORATORIES', 'PILOT_BASES', 'CHAIN_ENTERPRISES')),
  details     jsonb not null,
  credit_code text not null generated always as (details ->> 'CREDIT_CODE') stored
              check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  words       text not null,
  opened_by   uuid not null references register_import,
  closed_by   uuid references register_import
);
comment on table register_entry is '名录条目：不再列入时注明由哪次导入移出，不删除';
comment on column register_entry.details is '各列的内容，按文件的列';
comment on column register_entry.words is '供查找的全部文字';
create index register_entry_unit on register_entry (credit_code) where closed_by is null;
create index register_entry_listed on register_entry (register, credit_code, id);
create index register_entry_opened on register_entry (opened_by);
create index register_entry_closed on register_entry (closed_by) where closed_by is not null;

create table register_upload (
  id          uuid primary key,
  register    text not null check (register in ('CREDIT_RECORDS', 'LABORATORIES', 'PILOT_BASES', 'CHAIN_ENTERPRISES')),
  base_id     uuid references register_import,
  file_name   text not null,
  content     bytea not null,
  sha256      text not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null
);
comment on table register_upload is '待确认的上传文件：确认、放弃或一天后删除，不影响名录';
comment on column register_upload.base_id is '预览时该名录最近的一次导入';

-- The records kept so far become the first import of their register.
with record as (
  select credit_code, source, coalesce(nullif(reason, ''), '未注明') as reason, listed_on, removed_on
  from bad_credit_record
), file as (
  select convert_to(
      '对象,统一社会信用代码,单位名称,姓名,来源,事由,列入日期,移出日期' || E'\r\n'
      || string_agg(
        concat_ws(',', '单位', credit_code, '', '',
          '"' || replace(source, '"', '""') || '"',
          '"' || replace(reason, '"', '""') || '"',
          listed_on, coalesce(removed_on::text, '')),
        E'\r\n' order by credit_code, listed_on), 'UTF8') as content,
    count(*) as records
  from record having count(*) > 0
), import as (
  insert into register_import
    (id, register, file_name, content, sha256, added_count, changed_count, unchanged_count,
     closed_count, imported_by, imported_by_name, imported_at)
  select gen_random_uuid(), 'CREDIT_RECORDS', '系统升级前的不良信用记录.csv', content,
    encode(sha256(content), 'hex'), records, 0, 0, 0, 'system', '系统', now()
  from file
  returning id
)
insert into register_entry (register, details, words, opened_by)
select 'CREDIT_RECORDS',
  jsonb_strip_nulls(jsonb_build_object(
    'SUBJECT', '单位', 'CREDIT_CODE', credit_code, 'SOURCE', source, 'REASON', reason,
    'LISTED_ON', listed_on, 'REMOVED_ON', removed_on)),
  concat_ws(' ', '单位', credit_code, source, reason, listed_on, removed_on), import.id
from record cross join import;

drop table bad_credit_record;
