create table hand_over_act (
  id          bigint generated always as identity primary key,
  proposal_id uuid not null references proposal on delete cascade,
  kind        text not null check (kind in ('HANDED_OVER', 'TAKEN_BACK', 'HANDED_BACK')),
  person_id   text not null,
  person_name text not null,
  note        text check (note <> ''),
  done_at     timestamptz not null
);
comment on table hand_over_act is '送审记录：送单位确认、撤回送审、单位退回修改，只增不改，随未提交的草稿一并清理';
create index hand_over_act_of_proposal on hand_over_act (proposal_id, id);
create trigger hand_over_act_is_kept before update on hand_over_act
  for each statement execute function refuse_change();

insert into hand_over_act (proposal_id, kind, person_id, person_name, note, done_at)
select id, 'HANDED_OVER', handed_over_by, handed_over_name, nullif(hand_over_note, ''), handed_over_at
from proposal
where handed_over_at is not null;
