-- Rules ask whether a unit is a research institution or a pilot base (clause 二(四)): units say so
-- when they register and when they change, the park confirms it.
alter table registration
  add column research_institution boolean not null default false,
  add column pilot_base           boolean not null default false,
  add column research_basis       text,
  add check ((research_institution or pilot_base) = (research_basis is not null));
alter table registration
  alter column research_institution drop default,
  alter column pilot_base drop default;
comment on column registration.research_basis is '研发机构、中试基地的名称和认定依据，园区据此核实';

-- A request from before leaves both as they are registered.
update unit_change c
   set former = c.former || said.facts, wanted = c.wanted || said.facts
  from (select id, jsonb_build_object('researchInstitution', research_institution,
                                      'pilotBase', pilot_base) as facts from unit) said
 where said.id = c.unit_id;
