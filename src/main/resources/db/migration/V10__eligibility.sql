create table judgement (
  id uuid primary key,
  sequence bigint generated always as identity unique,
  proposal_id uuid not null references proposal on delete cascade,
  version integer not null check (version > 0),
  stage text not null check (stage in ('ELIGIBILITY', 'FORMAL_REVIEW', 'EXPERT_REVIEW', 'BUREAU_REVIEW', 'SELECTION', 'RECOMMENDATION', 'INTAKE')),
  outcome text not null check (outcome in ('PASS', 'RETURN', 'REJECT')),
  facts jsonb not null,
  judged_at timestamptz not null,
  judged_by text not null
);
comment on table judgement is '规则审查记录：每次审查一行，不作修改；同一版本同一环节以最新一次为准';
comment on column judgement.facts is '审查时的事实（决策表输入）';
create index judgement_proposal on judgement (proposal_id, version, stage, sequence desc);

create table judged_table (
  judgement_id uuid not null references judgement on delete cascade,
  position integer not null,
  decision_key text not null,
  definition_id text not null,
  definition_version integer not null,
  subject jsonb,
  primary key (judgement_id, position)
);
comment on table judged_table is '审查所用的决策表及其版本';
comment on column judged_table.subject is '逐项、逐家审查时该项成果或该家企业的事实';

create table finding (
  id uuid primary key,
  judgement_id uuid not null,
  table_position integer not null,
  position integer not null,
  rule_id text not null,
  clause text not null,
  effect text not null check (effect in ('RETURN', 'REJECT', 'WARN', 'PRIORITY')),
  field text,
  message text not null,
  unique (judgement_id, table_position, position),
  foreign key (judgement_id, table_position) references judged_table on delete cascade
);
comment on table finding is '审查意见';

create table finding_override (
  id uuid primary key,
  finding_id uuid not null references finding on delete cascade,
  proposal_id uuid not null references proposal on delete cascade,
  stage text not null check (stage in ('ELIGIBILITY', 'FORMAL_REVIEW', 'EXPERT_REVIEW', 'BUREAU_REVIEW', 'SELECTION', 'RECOMMENDATION', 'INTAKE')),
  rule_id text not null,
  field text,
  message text not null,
  reason text not null check (btrim(reason) <> ''),
  overridden_by text not null,
  overridden_by_name text not null,
  overridden_at timestamptz not null
);
comment on table finding_override is '豁免：对同一环节、同一内容的审查意见一直有效';
create unique index finding_override_once
  on finding_override (proposal_id, stage, rule_id, coalesce(field, ''), md5(message));
