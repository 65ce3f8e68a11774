create table reconsideration (
  proposal_id uuid primary key references proposal,
  revision integer not null,
  status text not null check (status in ('DRAFT', 'REQUESTED', 'REINSTATED', 'DECLINED', 'WITHDRAWN', 'OVERTAKEN')),
  stage text not null check (stage in ('ELIGIBILITY', 'FORMAL_REVIEW', 'EXPERT_REVIEW', 'BUREAU_REVIEW', 'SELECTION', 'RECOMMENDATION', 'INTAKE')),
  reasons text not null,
  written_by text not null,
  written_at timestamptz not null,
  requested_by text,
  requested_at timestamptz,
  answer_due timestamptz,
  answer text,
  answered_by text,
  answered_at timestamptz,
  check (num_nulls(requested_by, requested_at, answer_due) in (0, 3)),
  check ((status = 'DRAFT') = (requested_at is null)),
  check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  check ((status in ('REINSTATED', 'DECLINED', 'OVERTAKEN')) = (answered_at is not null))
);
comment on table reconsideration is '复议申请：申报单位对不通过结论提出的理由，以及岗位的答复；每个项目至多一份';

comment on column reconsideration.stage is '作出不通过结论的环节';
comment on column reconsideration.answer_due is '岗位答复的期限';
