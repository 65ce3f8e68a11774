create table unit (
  id                      uuid primary key,
  revision                integer not null,
  credit_code             text not null unique check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name                    text not null check (name <> ''),
  kind                    text not null check (kind in ('ENTERPRISE', 'UNIVERSITY', 'RESEARCH_INSTITUTE',
                            'PUBLIC_INSTITUTION', 'INNOVATION_PLATFORM', 'OTHER_INSTITUTION')),
  size                    text check (size in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO')),
  park_code               text references park,
  central_non_independent boolean not null,
  chain_position          text not null check (chain_position in ('CHAIN_LEADER', 'BACKBONE', 'NONE')),
  research_institution    boolean not null,
  pilot_base              boolean not null,
  supported_laboratory    boolean not null,
  fostered_pilot_base     boolean not null,
  legal_representative    text not null,
  contact_name            text not null,
  contact_phone           text not null,
  parent_credit_code      text check (parent_credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  registration_status     text not null check (registration_status in ('PENDING', 'APPROVED', 'RETURNED', 'REFUSED')),
  registration_reason     text,
  registered_at           timestamptz not null,
  check (size is null or kind = 'ENTERPRISE'),
  check (parent_credit_code is distinct from credit_code),
  check (not central_non_independent or park_code is not null)
);
comment on table unit is '申报单位及其注册状态（指南四.2、五.1）';
comment on column unit.parent_credit_code is '母公司统一社会信用代码；母公司可未注册，故无外键';
create index unit_parent on unit (parent_credit_code) where parent_credit_code is not null;
create index unit_park on unit (park_code);

create table bad_credit_record (
  credit_code text not null check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  source      text not null check (source <> ''),
  reason      text not null,
  listed_on   date not null,
  removed_on  date,
  primary key (credit_code, source, listed_on),
  check (removed_on is null or removed_on >= listed_on)
);
comment on table bad_credit_record is '导入的不良信用记录名单（指南四.2）';
