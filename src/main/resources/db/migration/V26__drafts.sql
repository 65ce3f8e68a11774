create table draft_field (
  proposal_id uuid not null references proposal on delete cascade,
  field text not null check (field <> ''),
  raw jsonb,
  changed_by text not null,
  changed_name text not null,
  changed_at timestamptz not null,
  primary key (proposal_id, field)
);
comment on table draft_field is '填写中的申报书：每个字段最近由谁、何时修改';

comment on column draft_field.raw is '填写的原文，仅在申报书不能采用时保留（如金额栏中的文字）';

create table draft_work (
  proposal_id uuid not null references proposal on delete cascade,
  section text not null,
  person_id text not null,
  person_name text not null,
  day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  saves integer not null check (saves > 0),
  primary key (proposal_id, section, person_id, day)
);
comment on table draft_work is '填写记录：谁在哪一天修改了申报书的哪一部分，保存几次';

create table draft_presence (
  proposal_id uuid not null references proposal on delete cascade,
  person_id text not null,
  person_name text not null,
  section text not null,
  seen_at timestamptz not null,
  primary key (proposal_id, person_id)
);
comment on table draft_presence is '谁正在填写（两分钟内）';
