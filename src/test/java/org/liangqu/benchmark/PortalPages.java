package org.liangqu.benchmark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.liangqu.proposal.draft.FormSection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people of each kind look at, again and again, each time another proposal. */
final class PortalPages {

  private static final Set<FormSection> OF_EVERY_TYPE =
      EnumSet.complementOf(EnumSet.of(FormSection.SUBPROJECTS));

  private final JdbcClient jdbc;

  PortalPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One thing done on the portal by the person, in the given round. */
  interface Step {
    void take(PortalPerson person, int round);
  }

  List<Step> ofUnit(String creditCode, boolean saves) {
    List<UUID> all = proposals("lead_credit_code = '%s'".formatted(creditCode));
    List<UUID> drafts =
        proposals("status = 'DRAFT' and lead_credit_code = '%s'".formatted(creditCode));
    List<Step> steps = new ArrayList<>();
    steps.add(page("start", "/"));
    steps.add(page("my proposals", "/proposals"));
    steps.add(page("my proposals by state", "/proposals?status=DRAFT"));
    steps.add(each("dossier", "/proposals/%s", all));
    if (!drafts.isEmpty()) {
      for (FormSection section : OF_EVERY_TYPE) {
        steps.add(each("editor", "/proposals/%s/edit/" + section.id(), drafts));
      }
    }
    if (saves && !drafts.isEmpty()) {
      steps.add(saving(drafts));
    }
    steps.add(page("messages", "/messages"));
    steps.add(page("account", "/account"));
    return steps;
  }

  List<Step> ofPark(String parkCode) {
    List<UUID> all = proposals("submitted_at is not null and park_code = '%s'".formatted(parkCode));
    return List.of(
        page("start", "/"),
        page("start, searched", "/?text=%E9%9B%86%E7%BE%A4"),
        page("start, page 50", "/?page=50"),
        each("dossier", "/proposals/%s", all),
        page("messages", "/messages"));
  }

  List<Step> ofAuditor() {
    List<String> numbers =
        jdbc.sql("select number from proposal where number is not null order by random() limit 200")
            .query(String.class)
            .list();
    return List.of(
        page("start", "/"),
        page("audit", "/audit"),
        page("audit, searched", "/audit?text=%E9%9B%86%E7%BE%A4"),
        page("audit, one found", "/audit?text=" + numbers.get(0)),
        page("audit, by state", "/audit?status=REJECTED&page=100"),
        (person, round) ->
            person.get(
                "audit, one proposal", "/audit/proposals/" + numbers.get(round % numbers.size())));
  }

  List<Step> ofAdministrator() {
    return List.of(
        page("start", "/"),
        page("accounts", "/admin/accounts"),
        page("deliveries", "/admin/deliveries"),
        page("calls", "/calls"),
        page("registers", "/registers"));
  }

  private static Step page(String name, String path) {
    return (person, round) -> person.get(name, path);
  }

  private static Step each(String name, String path, List<UUID> ids) {
    return (person, round) -> person.get(name, path.formatted(ids.get(round % ids.size())));
  }

  private Step saving(List<UUID> drafts) {
    Map<UUID, String> stands = new HashMap<>();
    return (person, round) -> {
      UUID id = drafts.get(round % drafts.size());
      String before = stands.computeIfAbsent(id, this::landmark);
      String after = "第%d次修改".formatted(round);
      person.post(
          "saving a field",
          "/proposals/%s/edit/fields".formatted(id),
          """
          {"field": "landmark.statement", "base": "%s", "value": "%s", "account": "%s"}"""
              .formatted(before, after, person.account()));
      stands.put(id, after);
    };
  }

  private String landmark(UUID id) {
    return jdbc.sql(
            "select coalesce(landmark_statement, '') from proposal_version where proposal_id = :id"
                + " order by number desc limit 1")
        .param("id", id)
        .query(String.class)
        .single();
  }

  private List<UUID> proposals(String which) {
    return jdbc.sql("select id from proposal where %s order by random() limit 200".formatted(which))
        .query(UUID.class)
        .list();
  }
}
