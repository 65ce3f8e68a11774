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
                     medium || '/' || recipient_id || '/' || coalesce(proposal_id::text, '')) stored,
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
