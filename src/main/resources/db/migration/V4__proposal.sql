create sequence proposal_number;
create sequence acceptance_number;

create table proposal (
  id uuid primary key,
  revision integer not null,
  number text unique,
  call_id uuid not null references call,
  type text not null check (type in ('CLUSTER', 'ACADEMICIAN', 'ENTERPRISE', 'TRANSFER')),
  unit_id uuid not null references unit,
  unit_name text not null,
  lead_credit_code text not null,
  park_code text references park,
  bureau_code text references bureau,
  recommender_code text references recommending_unit,
  status text not null check (status in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  stage text check (stage in ('ELIGIBILITY', 'FORMAL_REVIEW', 'EXPERT_REVIEW', 'BUREAU_REVIEW', 'SELECTION', 'RECOMMENDATION', 'INTAKE')),
  version integer not null check (version > 0),
  title text,
  requested_funds numeric,
  created_at timestamptz not null,
  created_by text not null,
  submitted_at timestamptz,
  correction_due timestamptz,
  acceptance_number text unique,
  on_list boolean not null,
  forwarded boolean not null,
  reinstated_at timestamptz,
  reinstated_by text,
  reinstatement_reason text,
  last_stage text check (last_stage in ('ELIGIBILITY', 'FORMAL_REVIEW', 'EXPERT_REVIEW', 'BUREAU_REVIEW', 'SELECTION', 'RECOMMENDATION', 'INTAKE')),
  last_outcome text check (last_outcome in ('PASS', 'RETURN', 'REJECT')),
  last_status text check (last_status in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'ACCEPTED', 'NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
  last_reason text,
  last_at timestamptz,
  check ((number is null) = (submitted_at is null)),
  check (number is not null or status in ('DRAFT', 'EXPIRED')),
  check (stage is not null or status in ('DRAFT', 'EXPIRED')),
  check ((status = 'ACCEPTED') = (acceptance_number is not null)),
  check (status <> 'RETURNED' or correction_due is not null),
  check (num_nulls(reinstated_at, reinstated_by, reinstatement_reason) in (0, 3))
);
comment on table proposal is '申报项目：编号、所在环节、状态；内容见 proposal_version';

comment on column proposal.version is '最近一次提交的版本；尚未提交时为 1';
comment on column proposal.on_list is '是否已列入遴选清单（推荐单位可见）';
comment on column proposal.forwarded is '是否已推荐至科技厅（接收岗可见）';
create index proposal_call_bureau on proposal (call_id, bureau_code, status, stage);
create index proposal_call_unit on proposal (call_id, unit_id);
create index proposal_park on proposal (park_code, status);
create index proposal_bureau on proposal (bureau_code, status);
create index proposal_recommender on proposal (recommender_code, status);
create index proposal_lead on proposal (lead_credit_code);
create index proposal_submitted on proposal (submitted_at desc nulls last);

create table proposal_author (
  proposal_id uuid not null references proposal on delete cascade,
  person_id text not null,
  primary key (proposal_id, person_id)
);
comment on table proposal_author is '填报、修改或提交过该项目的用户，不得参与其评审';

create table proposal_version (
  id uuid primary key,
  proposal_id uuid not null references proposal on delete cascade,
  number integer not null check (number > 0),
  opened_at timestamptz not null,
  submitted_at timestamptz,
  submitted_by text,
  title text,
  subtype text check (subtype in ('COOPERATION', 'FOUNDED', 'OUTBOUND', 'INBOUND')),
  field text check (field in ('ARTIFICIAL_INTELLIGENCE', 'INDUSTRIAL_INTERNET', 'GREEN_COMPUTING', 'NEW_ENERGY_STORAGE', 'LOW_ALTITUDE_ECONOMY', 'OTHER')),
  industrial_cluster text,
  summary text,
  start_month date check (extract(day from start_month) = 1),
  end_month date check (extract(day from end_month) = 1),
  requested_funds numeric check (requested_funds >= 0 and requested_funds < 1000000000 and scale(requested_funds) <= 6),
  self_raised_funds numeric check (self_raised_funds >= 0 and self_raised_funds < 1000000000 and scale(self_raised_funds) <= 6),
  outcomes text[] not null check (outcomes <@ array['PRODUCT', 'PROCESS', 'MATERIAL', 'PATENT', 'STANDARD', 'SOFTWARE', 'PAPER', 'MONOGRAPH', 'SOFT_SCIENCE_REPORT', 'OTHER']),
  research_natures text[] not null check (research_natures <@ array['BASIC', 'EXPERIMENTAL', 'APPLIED', 'DEVELOPMENT', 'INDUSTRIALIZATION']),
  landmark_statement text,
  landmark_level text check (landmark_level in ('NONE', 'FILLS_GAP_IN_XINJIANG', 'DOMESTIC_LEADING', 'INTERNATIONAL_ADVANCED', 'INTERNATIONAL_LEADING')),
  no_bad_credit_record boolean,
  legal_representative_no_bad_credit_record boolean,
  sound_research_management boolean,
  sound_financial_management boolean,
  truthful boolean,
  industry_problem text,
  demonstration text,
  academician_name text,
  cooperation_basis text,
  days_per_year integer check (days_per_year between 0 and 366),
  attends_argumentation boolean,
  attends_acceptance boolean,
  ownership text check (ownership in ('SOLE', 'CONTROLLED', 'TECHNOLOGY_SHARES_CONTROLLED', 'MINORITY')),
  carried_out_in_xinjiang boolean,
  enterprise_research_institution text,
  research_staff integer check (research_staff >= 0),
  research_activities text,
  expected_benefit numeric check (expected_benefit >= 0 and expected_benefit < 1000000000 and scale(expected_benefit) <= 6),
  source_credit_code text check (source_credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  source_name text,
  lead_owns_achievement boolean,
  lead_has_research_capability boolean,
  related_parties boolean,
  transfer_conditions text,
  transfer_content text,
  transfer_location text,
  transfer_scale text,
  market_outlook text,
  unique (proposal_id, number),
  check ((submitted_at is null) = (submitted_by is null))
);
comment on table proposal_version is '申报书版本；提交后不可更改';

create table proposal_yearly_payment (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  year integer not null check (year between 2000 and 2100),
  requested numeric check (requested >= 0 and requested < 1000000000 and scale(requested) <= 6),
  self_raised numeric check (self_raised >= 0 and self_raised < 1000000000 and scale(self_raised) <= 6),
  primary key (version_id, position)
);
comment on table proposal_yearly_payment is '分年度预算（万元）';

create table proposal_participant (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  credit_code text check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text,
  kind text check (kind in ('ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE', 'PUBLIC_INSTITUTION', 'INNOVATION_PLATFORM', 'OTHER_INSTITUTION')),
  in_xinjiang boolean not null,
  zone text check (zone in ('IN_ZONES', 'SHIHEZI_HITECH', 'ALAR_HITECH', 'OUTSIDE')),
  roles text[] not null check (roles <@ array['CHAIN_UPSTREAM', 'CHAIN_DOWNSTREAM', 'ACADEMIC', 'PLATFORM', 'JOINT_ENTERPRISE', 'ACHIEVEMENT_SOURCE', 'RECIPIENT']),
  innovative boolean not null,
  primary key (version_id, position)
);
comment on table proposal_participant is '参与单位及其在项目中的作用';

create table proposal_subproject (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  name text,
  main boolean not null,
  lead_credit_code text check (lead_credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  lead_name text,
  content text,
  requested_funds numeric check (requested_funds >= 0 and requested_funds < 1000000000 and scale(requested_funds) <= 6),
  self_raised_funds numeric check (self_raised_funds >= 0 and self_raised_funds < 1000000000 and scale(self_raised_funds) <= 6),
  primary key (version_id, position)
);
comment on table proposal_subproject is '课题（指南四.7）';

create table proposal_indicator (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  indicator_group text check (indicator_group in ('TECHNICAL', 'OUTPUT', 'ECONOMIC', 'SOCIAL', 'ECOLOGICAL')),
  name text,
  value numeric,
  unit text,
  primary key (version_id, position)
);
comment on table proposal_indicator is '考核指标（指南三）';

create table proposal_recipient (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  credit_code text check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name text,
  enterprise boolean not null,
  in_xinjiang boolean not null,
  primary key (version_id, position)
);
comment on table proposal_recipient is '成果承接单位（指南二(四)）';

create table proposal_achievement (
  version_id uuid not null references proposal_version on delete cascade,
  position integer not null check (position >= 0),
  key text not null check (key <> ''),
  name text,
  owner text,
  obtained_on date,
  primary key (version_id, position)
);
comment on table proposal_achievement is '拟转化成果（指南四.7）';

create table attachment (
  id uuid primary key,
  proposal_id uuid not null references proposal on delete cascade,
  kind text not null check (kind in ('BALANCE_SHEET', 'INCOME_STATEMENT', 'PROFIT_DISTRIBUTION', 'AUDIT_REPORT', 'COOPERATION_AGREEMENT', 'ACHIEVEMENT_PROOF', 'OTHER')),
  fiscal_year integer check (fiscal_year between 2000 and 2100),
  owner_credit_code text check (owner_credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  achievement_key text,
  file_name text not null check (file_name <> ''),
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at timestamptz not null,
  uploaded_by text not null
);
comment on table attachment is '附件；内容存于附件库，以 SHA-256 校验';

create table version_attachment (
  version_id uuid not null references proposal_version on delete cascade,
  attachment_id uuid not null references attachment on delete cascade,
  primary key (version_id, attachment_id)
);
comment on table version_attachment is '版本所含附件：被替换的文件仍属于已提交的版本';

create index attachment_proposal on attachment (proposal_id);
create index version_attachment_attachment on version_attachment (attachment_id);

-- The last guard of what was submitted, should the code above it ever err.
create function refuse_change_of_submitted_version() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null then
    raise exception 'version % of proposal % was submitted and cannot change', old.number, old.proposal_id
      using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger submitted_version_is_frozen before update or delete on proposal_version
  for each row execute function refuse_change_of_submitted_version();

create function refuse_change_in_submitted_version() returns trigger language plpgsql as $$
declare
  changed uuid := case tg_op when 'DELETE' then old.version_id else new.version_id end;
begin
  if exists (select from proposal_version where id = changed and submitted_at is not null) then
    raise exception 'version % was submitted and cannot change', changed
      using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger submitted_version_is_frozen before insert or update or delete on proposal_yearly_payment
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on proposal_participant
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on proposal_subproject
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on proposal_indicator
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on proposal_recipient
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on proposal_achievement
  for each row execute function refuse_change_in_submitted_version();

create trigger submitted_version_is_frozen before insert or update or delete on version_attachment
  for each row execute function refuse_change_in_submitted_version();
