-- A unit's way to its first account (单位注册, clause 五.1): confirmed by mail, reviewed by its park.
create sequence registration_number;

create table licence_scan (
  id          uuid primary key,
  file_name   text not null,
  media_type  text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size        bigint not null check (size > 0),
  sha256      text not null,
  uploaded_at timestamptz not null
);
comment on table licence_scan is '营业执照等法人证书的扫描件；内容在附件库中，编号相同';

create table registration (
  id                      uuid primary key,
  revision                integer not null,
  number                  text not null unique,
  state                   text not null check (state in
                            ('UNCONFIRMED', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'REFUSED', 'LAPSED')),
  name                    text not null check (name <> ''),
  credit_code             text not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  kind                    text not null,
  size                    text,
  park_code               text not null references park,
  central_non_independent boolean not null,
  legal_representative    text not null,
  contact_name            text not null,
  contact_mail            text not null,
  contact_phone           text not null,
  parent_credit_code      text,
  administrator_account   text not null,
  scan_id                 uuid not null references licence_scan,
  submitted_at            timestamptz not null,
  review_due              timestamptz,
  correction_due          timestamptz,
  opinion                 text,
  ended_at                timestamptz,
  opened_at               timestamptz
);
comment on table registration is '单位注册申请，从确认邮箱到园区审核（指南五.1）';
comment on column registration.opened_at is '单位登记并开通管理员账号的时间';
create unique index registration_in_progress on registration (credit_code)
  where state in ('IN_REVIEW', 'RETURNED');
create unique index registration_account on registration (administrator_account)
  where state in ('IN_REVIEW', 'RETURNED');
create index registration_of_park on registration (park_code, submitted_at desc);
create index registration_scan on registration (scan_id);

create table registration_step (
  id              bigint generated always as identity primary key,
  registration_id uuid not null references registration on delete cascade,
  action          text not null,
  person_name     text,
  opinion         text,
  done_at         timestamptz not null
);
comment on table registration_step is '注册办理记录，只增不改';
create index registration_step_of on registration_step (registration_id, id);

-- Only a digest of what the mail holds: neither the database nor a backup opens a registration.
create table registration_link (
  hash            bytea primary key,
  registration_id uuid not null references registration on delete cascade,
  valid_until     timestamptz not null
);
create index registration_link_of on registration_link (registration_id);
