create sequence extension_order_number;

create table extension_order (
  id             uuid primary key,
  number         text not null unique,
  call_id        uuid not null references call,
  park_code      text references park,
  proposal_id    uuid,
  scope_label    text not null,
  reason         text not null check (reason <> ''),
  signed_at      timestamptz not null,
  signed_by      text not null,
  signed_by_name text not null
);
comment on table extension_order is '延期令：系统管理员签发，只增不改；期限的变动见 deadline_extension';

create table extension_order_due (
  order_id uuid not null references extension_order,
  deadline text not null check (deadline in ('CLOSE', 'PARK_REVIEW', 'BUREAU_REVIEW', 'RECOMMENDATION', 'INTAKE')),
  old_due  timestamptz not null,
  due      timestamptz not null,
  primary key (order_id, deadline)
);
comment on table extension_order_due is '延期令顺延的各个期限';

create table extension_order_outcome (
  order_id    uuid primary key references extension_order,
  finished_at timestamptz not null,
  failure     text,
  reached     jsonb not null default '[]'
);
comment on table extension_order_outcome is '延期令执行的结果：失败的原因，或移动了什么、多少';

create function refuse_change() returns trigger language plpgsql as
$$begin raise exception 'Rows of % are only ever added', tg_table_name; end$$;

create trigger extension_order_is_kept before update or delete on extension_order
  for each statement execute function refuse_change();
create trigger extension_order_due_is_kept before update or delete on extension_order_due
  for each statement execute function refuse_change();
create trigger extension_order_outcome_is_kept before update or delete on extension_order_outcome
  for each statement execute function refuse_change();

create table demo_clock (
  only_row boolean primary key default true check (only_row),
  ahead    bigint not null
);
comment on table demo_clock is '演示时钟比真实时间快多少毫秒；只在演示中有';

create index proposal_call_status on proposal (call_id, status);
