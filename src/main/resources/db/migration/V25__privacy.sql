create table export_record (
  id               bigint generated always as identity primary key,
  what             text not null check (what <> ''),
  file_name        text not null check (file_name <> ''),
  query            text not null,
  row_count        bigint not null check (row_count >= 0),
  size             bigint not null check (size >= 0),
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  exported_by      text not null,
  exported_by_name text not null,
  exported_at      timestamptz not null
);
comment on table export_record is '导出记录：何人何时按什么条件导出了哪个文件，只增不改';
comment on column export_record.query is '导出的范围，用文字说明';
comment on column export_record.row_count is '表格的行数；不是表格的文件为 0';
create trigger export_record_is_kept before update or delete on export_record
  for each statement execute function refuse_change();

create table retention_run (
  id            bigint generated always as identity primary key,
  rule          text not null check (rule <> ''),
  cleared_count bigint not null check (cleared_count >= 0),
  started_at    timestamptz not null,
  finished_at   timestamptz not null,
  started_by    text not null,
  failure       text
);
comment on table retention_run is '到期清理的记录：哪项规定清理了多少，只增不改';
create index retention_run_of_rule on retention_run (rule, id desc);
create trigger retention_run_is_kept before update or delete on retention_run
  for each statement execute function refuse_change();

create table cleared_process_history (
  instance_id        text primary key,
  business_key       text,
  definition_key     text not null,
  definition_name    text,
  definition_version integer not null,
  started_at         timestamptz not null,
  ended_at           timestamptz not null,
  end_activity       text,
  cleared_at         timestamptz not null
);
comment on table cleared_process_history is '流程引擎中已到期清理的流程历史，只增不改；业务记录不在清理之列';
create index cleared_process_history_of on cleared_process_history (business_key, started_at);
create trigger cleared_process_history_is_kept before update or delete on cleared_process_history
  for each statement execute function refuse_change();
