-- What people were told, and when they read it (消息).
create table inbox_message (
    id           uuid primary key,
    recipient_id varchar(64)  not null,
    proposal_id  uuid,
    subject      text         not null,
    body         text         not null,
    link         varchar(300) not null,
    sent_at      timestamptz  not null,
    read_at      timestamptz
);
create index inbox_message_of_recipient on inbox_message (recipient_id, sent_at desc);
create index inbox_message_unread on inbox_message (recipient_id) where read_at is null;
create index inbox_message_of_proposal on inbox_message (proposal_id, sent_at);

-- What the messages call a proposal by, learned from its events.
create table notification_subject (
    proposal_id      uuid primary key,
    number           varchar(40)  not null,
    title            text         not null,
    unit_name        text         not null,
    credit_code      varchar(18)  not null,
    park_code        varchar(40),
    bureau_code      varchar(40),
    recommender_code varchar(40)
);
