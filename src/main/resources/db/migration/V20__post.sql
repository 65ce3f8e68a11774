-- Messages that leave the system, by mail or through the SMS gateway (发送记录). A row is written in
-- the transaction of what it reports and sent after that has committed.
create table delivery (
    id           uuid primary key,
    position     bigint generated always as identity,
    medium       varchar(10)  not null,
    notice       varchar(60)  not null,
    message_id   uuid,
    recipient_id varchar(64)  not null,
    proposal_id  uuid,
    -- Within a lane messages go out in the order in which they were written.
    lane         text generated always as (
                     medium || '/' || recipient_id || '/' || coalesce(proposal_id::text, '')
                     || '/' || coalesce(address, '')) stored,
    -- Where it went; before that, where it goes if not to the recipient's own address.
    address      varchar(320),
    language     varchar(5)   not null,
    subject      text         not null,
    body         text         not null,
    link         varchar(300),
    state        varchar(10)  not null
        check (state in ('WAITING', 'HELD', 'BUNDLED', 'SENT', 'GIVEN_UP')),
    bundle_id    uuid references delivery,
    attempts     integer      not null default 0,
    problem      text,
    written_at   timestamptz  not null,
    sent_at      timestamptz,
    -- By the database's clock, which no demonstration moves.
    tried_at     timestamptz,
    not_before   timestamptz
);
create index delivery_waiting on delivery (medium, position) where state = 'WAITING';
create index delivery_lane on delivery (lane, position) where state = 'WAITING';
create index delivery_held on delivery (recipient_id) where state = 'HELD';
create index delivery_of_proposal on delivery (proposal_id, position);
create index delivery_newest on delivery (position desc);
create index delivery_of_state on delivery (state, position desc);

-- Administrators' edits of what people are told (通知模板): the last of a notice and language is in
-- force; one without texts puts the delivered texts back.
create table notice_edit (
    id         bigint generated always as identity primary key,
    notice     varchar(60) not null,
    language   varchar(5)  not null,
    subject    text,
    body       text,
    short_text text,
    edited_by  varchar(64) not null,
    edited_at  timestamptz not null
);
create index notice_edit_newest on notice_edit (notice, language, id desc);

-- How people want to be told (通知设置); whoever has no row is told in Chinese, by mail, at once.
create table notification_preference (
    person_id varchar(64) primary key,
    language  varchar(5)  not null
);
create table notification_choice (
    person_id    varchar(64) not null references notification_preference on delete cascade,
    notice_group varchar(20) not null,
    mail         varchar(10) not null check (mail in ('AT_ONCE', 'DIGEST', 'NEVER')),
    sms          boolean     not null,
    primary key (person_id, notice_group)
);

-- Addresses that wait for their owner's code.
create table contact_change (
    person_id    varchar(64)  not null,
    medium       varchar(10)  not null,
    address      varchar(320) not null,
    code         varchar(6)   not null,
    wrong_codes  integer      not null default 0,
    requested_at timestamptz  not null,
    primary key (person_id, medium)
);
