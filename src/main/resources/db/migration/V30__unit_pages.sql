alter table account_disabled add column for_unit text;
comment on column account_disabled.for_unit is
  '停用账号的单位管理员所在单位的统一社会信用代码；系统管理员停用的为空，单位管理员不能恢复';

create table unit_contact_change (
  id              bigint generated always as identity primary key,
  unit_id         uuid not null references unit,
  old_name        text not null,
  old_phone       text not null,
  new_name        text not null check (new_name <> ''),
  new_phone       text not null check (new_phone <> ''),
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null
);
comment on table unit_contact_change is '单位联系人的更改记录，只增不改';
create index unit_contact_change_of_unit on unit_contact_change (unit_id, id desc);
create trigger unit_contact_change_is_kept before update or delete on unit_contact_change
  for each statement execute function refuse_change();

create table unit_change (
  id                uuid primary key,
  revision          integer not null,
  unit_id           uuid not null references unit,
  park_code         text not null references park,
  former            jsonb not null,
  wanted            jsonb not null,
  reason            text not null check (reason <> ''),
  state             text not null check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  requested_by      text not null,
  requested_by_name text not null,
  requested_at      timestamptz not null,
  decided_by        text,
  decided_by_name   text,
  decided_at        timestamptz,
  decision_reason   text,
  check ((state = 'WAITING') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check (state <> 'REFUSED' or decision_reason <> '')
);
comment on table unit_change is '单位登记事项的变更申请：由园区审核，通过后更新 unit（指南五.1）';
comment on column unit_change.park_code is '审核变更的园区：变更后的所在园区';
comment on column unit_change.former is '申请时登记的事项';
comment on column unit_change.wanted is '申请变更为';
create unique index unit_change_waiting on unit_change (unit_id) where state = 'WAITING';
create index unit_change_of_unit on unit_change (unit_id, requested_at desc);
create index unit_change_of_park on unit_change (park_code, requested_at desc);
