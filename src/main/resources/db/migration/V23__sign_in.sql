create table sign_in_record (
  id         bigint generated always as identity primary key,
  kind       varchar(30)  not null,
  account    varchar(64)  not null,
  acted_by   varchar(64),
  address    varchar(45)  not null,
  browser    varchar(200) not null,
  detail     varchar(200),
  written_at timestamptz  not null
);
comment on table sign_in_record is '登录与账号记录：只增不改；account 为填写的账号，不一定存在，acted_by 为已登录的办理人';
create index sign_in_record_of_account on sign_in_record (account, id desc);
create index sign_in_record_of_kind on sign_in_record (kind, id desc);
create index sign_in_record_of_address on sign_in_record (address, kind, written_at);
create index sign_in_record_by_time on sign_in_record (written_at);
create trigger sign_in_record_is_kept before update or delete on sign_in_record
  for each statement execute function refuse_change();

create table sign_in_delay (
  subject       varchar(120) primary key,
  failures      integer      not null,
  failed_at     timestamptz  not null,
  delayed_until timestamptz
);
comment on table sign_in_delay is '登录失败次数，按账号和来源地址；delayed_until 之前不再核对密码';
create index sign_in_delay_by_time on sign_in_delay (failed_at);

create table sign_in_session (
  id            uuid primary key,
  account       varchar(64)  not null,
  opened_at     timestamptz  not null,
  seen_at       timestamptz  not null,
  address       varchar(45)  not null,
  browser       varchar(200) not null,
  ended_at      timestamptz,
  ended_because varchar(30),
  check ((ended_at is null) = (ended_because is null))
);
comment on table sign_in_session is '会话：编号是会话中保存的随机数，不是会话标识，不能用来登录';
create index sign_in_session_open on sign_in_session (account, opened_at) where ended_at is null;
create index sign_in_session_ended on sign_in_session (ended_at);

create table account_link (
  id            uuid primary key,
  purpose       varchar(20) not null check (purpose in ('RESET', 'INVITATION')),
  account       varchar(64) not null,
  requested_at  timestamptz not null,
  used_at       timestamptz,
  superseded_at timestamptz
);
comment on table account_link is '一次性链接：重置密码或开通账号';
create index account_link_of_account on account_link (account, requested_at desc);

create table account_link_secret (
  hash        bytea primary key,
  link_id     uuid        not null references account_link,
  valid_until timestamptz not null
);
comment on table account_link_secret is '链接的密钥只存散列；邮件发出时才生成，重发时再生成一个';
create index account_link_secret_of_link on account_link_secret (link_id);

create table account_disabled (
  account     varchar(64) primary key,
  disabled_at timestamptz not null,
  disabled_by varchar(64) not null
);
comment on table account_disabled is '停用的账号';
