-- Lists of proposals show the latest first. Each kind of reader has an index in that order, whose
-- other columns let a count do without the table.
create index proposal_latest on proposal (created_at desc, id desc)
  include (status, stage, park_code) where submitted_at is not null;
create index proposal_latest_of_park on proposal (park_code, created_at desc, id desc)
  include (status, stage) where submitted_at is not null;
create index proposal_latest_of_bureau on proposal (bureau_code, created_at desc, id desc)
  where submitted_at is not null;
create index proposal_latest_listed on proposal (recommender_code, created_at desc, id desc)
  where on_list;
create index proposal_latest_forwarded on proposal (created_at desc, id desc)
  where forwarded;
drop index proposal_park;
drop index proposal_bureau;
drop index proposal_recommender;

-- A word is looked for anywhere in these. Chinese words are often of two characters, which the
-- trigrams of pg_trgm can't find; it would need the right to create an extension besides.
alter table proposal add column search_text text not null
  generated always as (lower(coalesce(number, '') || E'\n' || coalesce(title, '') || E'\n' || unit_name)) stored;
comment on column proposal.search_text is '检索用：编号、名称、单位，小写';

create function character_pairs(written text) returns text[]
  language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct substr(written, start, 2)), '{}')
    from generate_series(1, length(written) - 1) start
$$;
comment on function character_pairs is '文本中相邻的两个字符';

create function may_contain(written text, word text) returns boolean
  language sql immutable parallel safe as $$
  select character_pairs(written) @> character_pairs(word)
$$;
comment on function may_contain is '含有该词的全部相邻字符对；是否真正含有还须核对';

create index proposal_words on proposal using gin (character_pairs(search_text));

-- In the order in which they are read, and with all that a count needs.
create index inbox_message_latest on inbox_message (recipient_id, sent_at desc, id desc);
drop index inbox_message_of_recipient;
