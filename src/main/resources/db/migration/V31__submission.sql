alter table proposal_version
  add column submission_key text,
  add column hash text check (hash ~ '^[0-9a-f]{64}$');
create unique index proposal_version_submission on proposal_version (proposal_id, submission_key);

comment on column proposal_version.submission_key is '提交请求的标识：重复的请求得到同一回执，不产生新版本';
comment on column proposal_version.hash is '校验码：提交时按 docs/version-hash.md 计算的 SHA-256；此前提交的版本未保存，查看时按同样的方法计算';

alter table proposal
  add column handed_over_at timestamptz,
  add column handed_over_by text,
  add column handed_over_name text,
  add column hand_over_note text,
  add column handed_back_at timestamptz,
  add column handed_back_name text,
  add column hand_back_note text,
  add check (num_nulls(handed_over_at, handed_over_by, handed_over_name) in (0, 3)),
  add check (num_nulls(handed_back_at, handed_back_name, hand_back_note) in (0, 3)),
  add check (handed_over_at is null or status in ('DRAFT', 'RETURNED'));

comment on column proposal.handed_over_at is '送单位管理员确认的时间；空值表示不在待单位确认';
comment on column proposal.hand_back_note is '单位管理员退回修改的意见，保留至下一次送审';
