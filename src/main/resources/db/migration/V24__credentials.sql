create table second_factor (
  account      text primary key,
  secret       bytea not null,
  confirmed_at timestamptz not null,
  last_step    bigint not null default 0,
  wrong_codes  integer not null default 0,
  locked_until timestamptz
);
comment on table second_factor is '动态验证码（TOTP）：确认后才有，密钥加密存放；每个时间步只用一次';

create table recovery_code (
  account text not null references second_factor on delete cascade,
  hash    bytea not null,
  used_at timestamptz,
  primary key (account, hash)
);
comment on table recovery_code is '恢复码的 SHA-256，每个只用一次';

create table access_token (
  id             uuid primary key,
  name           text not null,
  purpose        text not null,
  contact        text not null,
  door           text not null check (door in ('ENGINE_READ', 'ENGINE_DEPLOY', 'API')),
  account        text not null,
  addresses      text not null default '',
  hash           bytea unique,
  issued_at      timestamptz not null,
  issued_by      text not null,
  issued_by_name text not null,
  expires_at     timestamptz not null,
  collected_at   timestamptz,
  last_used_at   timestamptz,
  last_used_from text,
  revoked_at     timestamptz
);
comment on table access_token is '接口令牌：只存 SHA-256，领取后才有；account 是令牌代表的账号';
create index access_token_account on access_token (account);

create table credential_record (
  id           bigint generated always as identity primary key,
  happened_at  timestamptz not null,
  kind         text not null,
  account      text not null,
  detail       text not null,
  done_by      text not null,
  done_by_name text not null
);
comment on table credential_record is '动态验证码和接口令牌的留痕，只增不改';
create index credential_record_account on credential_record (account, id);

create trigger credential_record_is_kept before update or delete on credential_record
  for each statement execute function refuse_change();
