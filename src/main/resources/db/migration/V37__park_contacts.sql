alter table park
  add column contact_mail text check (contact_mail <> ''),
  add column contact_address text check (contact_address <> ''),
  add column office_hours text check (office_hours <> ''),
  add column contact_revision integer not null default 0;
comment on column park.contact_address is '办公地址';
comment on column park.office_hours is '办公时间';
comment on column park.contact_revision is '联系方式更改的次数：两人同时更改时，后保存的须先核对';

create table park_contact_change (
  id              bigint generated always as identity primary key,
  park_code       text not null references park,
  field           text not null check (field in ('NAME', 'PHONE', 'MAIL', 'ADDRESS', 'OFFICE_HOURS')),
  old_value       text,
  new_value       text,
  changed_by      text not null,
  changed_by_name text not null,
  changed_at      timestamptz not null,
  check (old_value is distinct from new_value)
);
comment on table park_contact_change is '园区联系方式的更改记录，只增不改';
create index park_contact_change_of_park on park_contact_change (park_code, id desc);
create trigger park_contact_change_is_kept before update or delete on park_contact_change
  for each statement execute function refuse_change();
