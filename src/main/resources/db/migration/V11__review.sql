-- Decisions at the stages, the expert pool, panels, scores and the argumentation.

create table stage_decision (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  version integer not null,
  stage text not null,
  outcome text not null,
  opinion text,
  person_id text not null,
  person_name text not null,
  office_group_id text not null,
  decided_at timestamptz not null,
  constraint stage_decision_opinion check (outcome = 'PASS' or opinion is not null)
);
create index stage_decision_proposal on stage_decision (proposal_id, decided_at);

create table expert (
  account_id text primary key,
  name text not null,
  employer text not null,
  employer_credit_code text
);

create table expert_field (
  account_id text not null references expert,
  field text not null,
  primary key (account_id, field)
);

create table expert_conflict (
  account_id text not null references expert,
  credit_code text not null,
  primary key (account_id, credit_code)
);

create table review_panel (
  id uuid primary key,
  proposal_id uuid not null references proposal,
  proposal_version integer not null,
  round integer not null,
  status text not null,
  minimum_size integer not null,
  odd_size boolean not null,
  proposed_at timestamptz not null,
  appointed_at timestamptz,
  appointed_by text,
  revision integer not null,
  unique (proposal_id, round),
  constraint review_panel_appointed check (status = 'PROPOSED' or appointed_by is not null)
);

create table review_candidate (
  panel_id uuid not null references review_panel,
  position integer not null,
  account_id text not null,
  name text not null,
  employer text not null,
  matches_field boolean not null,
  primary key (panel_id, position)
);

create table review_exclusion (
  panel_id uuid not null references review_panel,
  position integer not null,
  account_id text not null,
  name text not null,
  reason text not null,
  primary key (panel_id, position)
);

create table review_criterion (
  panel_id uuid not null references review_panel,
  position integer not null,
  name text not null,
  maximum numeric(5, 2) not null,
  primary key (panel_id, position)
);

create table review_seat (
  id uuid primary key,
  panel_id uuid not null references review_panel,
  proposal_id uuid not null references proposal,
  position integer not null,
  account_id text not null,
  name text not null,
  status text not null,
  answer text,
  reason text,
  revision integer not null,
  unique (panel_id, account_id)
);
create unique index review_seat_taken on review_seat (panel_id, position)
  where status <> 'REPLACED';
create index review_seat_account on review_seat (account_id, proposal_id);
create index review_seat_proposal on review_seat (proposal_id);

create table review_seat_change (
  seat_id uuid not null references review_seat,
  position integer not null,
  status text not null,
  reason text,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (seat_id, position)
);

create table review_score_sheet (
  id uuid primary key,
  panel_id uuid not null references review_panel,
  seat_id uuid not null references review_seat unique,
  account_id text not null,
  total numeric(6, 2) not null,
  opinion text,
  scored_at timestamptz not null
);
create index review_score_sheet_panel on review_score_sheet (panel_id);

create table review_score (
  sheet_id uuid not null references review_score_sheet,
  position integer not null,
  score numeric(5, 2) not null check (score >= 0),
  primary key (sheet_id, position)
);

create table review_panel_score (
  panel_id uuid primary key references review_panel,
  mean numeric(5, 2) not null,
  threshold numeric(5, 2) not null,
  reached boolean not null,
  extremes_dropped boolean not null,
  summarized_at timestamptz not null
);

create table review_argumentation (
  panel_id uuid primary key references review_panel,
  proposal_id uuid not null references proposal,
  round integer not null,
  outcome text not null,
  opinion text,
  held_on date not null,
  attendance text not null,
  academician_attended boolean,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index review_argumentation_proposal on review_argumentation (proposal_id, round);
