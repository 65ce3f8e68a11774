create table bureau (
  code     text primary key check (code ~ '^[a-zA-Z0-9]+$'),
  name     text not null check (name <> ''),
  position integer not null
);
comment on table bureau is '地州市科技局';

create table recommending_unit (
  code     text primary key check (code ~ '^[a-zA-Z0-9]+$'),
  name     text not null check (name <> ''),
  position integer not null
);
comment on table recommending_unit is '系统推荐单位（默认为园区管理机构）';

create table park (
  code             text primary key check (code ~ '^[a-zA-Z0-9]+$'),
  name             text not null check (name <> ''),
  short_name       text not null check (short_name <> ''),
  bureau_code      text not null references bureau,
  recommender_code text not null references recommending_unit,
  contact_name     text not null,
  contact_phone    text not null,
  position         integer not null
);
comment on table park is '园区及联系人（指南四.2、六）';
create index park_bureau on park (bureau_code);

insert into bureau (code, name, position) values
  ('urumqi', '乌鲁木齐市科技局', 1),
  ('changji', '昌吉州科技局', 2),
  ('karamay', '克拉玛依市科技局', 3),
  ('hami', '哈密市科技局', 4);

insert into recommending_unit (code, name, position) values
  ('urumqiHitech', '乌鲁木齐高新技术产业开发区（新市区）管理委员会', 1),
  ('urumqiEcon', '乌鲁木齐经济技术开发区（头屯河区）管理委员会', 2),
  ('changjiHitech', '昌吉国家高新技术产业开发区管理委员会', 3),
  ('changjiAgri', '昌吉国家农业高新技术产业示范区管理委员会', 4),
  ('karamayHitech', '克拉玛依高新技术产业开发区管理委员会', 5),
  ('hamiHitech', '哈密高新技术产业开发区管理委员会', 6);

insert into park
  (code, name, short_name, bureau_code, recommender_code, contact_name, contact_phone, position)
values
  ('urumqiHitech', '乌鲁木齐高新技术产业开发区（新市区）', '乌鲁木齐高新区', 'urumqi', 'urumqiHitech', '塔依尔·提依甫', '0991-3139978', 1),
  ('urumqiEcon', '乌鲁木齐经济技术开发区（头屯河区）', '乌鲁木齐经开区', 'urumqi', 'urumqiEcon', '刘芙蓉', '0991-3752256', 2),
  ('changjiHitech', '昌吉国家高新技术产业开发区', '昌吉高新区', 'changji', 'changjiHitech', '任中英', '0994-2260152', 3),
  ('changjiAgri', '昌吉国家农业高新技术产业示范区', '昌吉农高区', 'changji', 'changjiAgri', '李倩', '0994-2350171', 4),
  ('karamayHitech', '克拉玛依高新技术产业开发区', '克拉玛依高新区', 'karamay', 'karamayHitech', '余梦涵', '0990-7581104', 5),
  ('hamiHitech', '哈密高新技术产业开发区', '哈密高新区', 'hami', 'hamiHitech', '王建潭', '0902-2581109', 6);
