-- What people answered to the items of judgement, with their decision or their scores.

create table checklist_answer (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  version integer not null,
  stage text not null,
  decision_id uuid references stage_decision,
  score_sheet_id uuid references review_score_sheet,
  position integer not null,
  item_id text not null,
  clause text not null,
  question text not null,
  table_version integer not null,
  answer text not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
  comment text,
  person_id text not null,
  person_name text not null,
  office_group_id text,
  answered_at timestamptz not null,
  unique (decision_id, item_id),
  unique (score_sheet_id, item_id),
  constraint checklist_answer_belongs check (num_nonnulls(decision_id, score_sheet_id) = 1),
  constraint checklist_answer_reason check (answer <> 'NO' or comment is not null)
);
comment on table checklist_answer is '审查要点的回答：随结论或评分一并记录，不作修改';
comment on column checklist_answer.question is '回答时所问的原话';
comment on column checklist_answer.table_version is '回答时决策表 ChecklistItems 的版本';
comment on column checklist_answer.office_group_id is '办理岗位；评审专家为空';
create index checklist_answer_proposal on checklist_answer (proposal_id, answered_at);
