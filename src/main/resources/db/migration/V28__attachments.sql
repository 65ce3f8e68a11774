alter table attachment
  add column content_id uuid,
  add column position integer not null default 0,
  add column scan text not null default 'NOT_SCANNED' check (scan in ('NOT_SCANNED', 'PENDING', 'CLEAN', 'INFECTED')),
  add column document_title text,
  add column document_author text,
  add column document_created timestamptz;
update attachment set content_id = id;
alter table attachment alter column content_id set not null;
create index attachment_content on attachment (content_id);
create index attachment_unscanned on attachment (uploaded_at) where scan = 'PENDING';

comment on column attachment.content_id is '附件库中的内容；改名、改类别后的附件与原附件内容相同';
comment on column attachment.position is '在申报书中的顺序';
comment on column attachment.scan is '病毒检查：未启用、待查毒、已查毒、有病毒';
comment on column attachment.document_title is '文件属性中的标题，仅供提示，不作依据';

create table upload (
  id uuid primary key,
  proposal_id uuid not null references proposal on delete cascade,
  person_id text not null,
  kind text not null,
  fiscal_year integer,
  owner_credit_code text,
  achievement_key text,
  file_name text not null check (file_name <> ''),
  fingerprint text not null,
  size bigint not null check (size > 0),
  received bigint not null check (received between 0 and size),
  touched_at timestamptz not null,
  attaching_since timestamptz,
  attachment_id uuid
);
comment on table upload is '尚未传完的附件，一天后清除；传完的保留一天，重复的请求得到同样的答复';
create index upload_person on upload (person_id);
create index upload_proposal on upload (proposal_id);

create table upload_part (
  upload_id uuid not null references upload on delete cascade,
  start_at bigint not null check (start_at >= 0),
  content_id uuid not null unique,
  primary key (upload_id, start_at)
);
comment on table upload_part is '已收到的各段，内容存于附件库';
