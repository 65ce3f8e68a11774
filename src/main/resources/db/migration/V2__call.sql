create table call (
  id                      uuid primary key,
  year                    integer not null unique check (year between 2000 and 2100),
  title                   text not null check (title <> ''),
  opens                   timestamptz not null,
  closes                  timestamptz not null,
  park_review_due         date not null,
  bureau_due              date not null,
  recommendation_due      date not null,
  intake_due              date not null,
  correction_working_days integer not null check (correction_working_days between 1 and 60),
  reminder_working_days   integer not null check (reminder_working_days between 0 and 60),
  clusters                text[] not null,
  check (opens < closes),
  check (park_review_due <= bureau_due),
  check (bureau_due <= recommendation_due),
  check (recommendation_due <= intake_due)
);
comment on table call is '年度申报通知：申报起止、各环节截止日期、十大产业集群';
create index call_window on call (opens, closes);
