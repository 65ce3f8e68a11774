package org.liangqu.proposal;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.access.Grant;
import org.liangqu.identity.access.Situation;
import org.springframework.data.jpa.domain.Specification;

/** What a search asks for, and what of it the person may see. */
final class ProposalCriteria {

  private static final int PAIR = 2;
  private static final char ESCAPE = '\\';

  private ProposalCriteria() {}

  static Specification<Proposal> of(ProposalSearch search) {
    return (proposal, query, cb) -> {
      List<Predicate> all = new ArrayList<>();
      Path<LeadUnit> lead = proposal.get("lead");
      addEqual(all, cb, proposal.get("status"), search.status());
      addEqual(all, cb, proposal.get("stage"), search.stage());
      addEqual(all, cb, proposal.get("callId"), search.callId());
      addEqual(all, cb, lead.get("unitId"), search.unitId());
      addEqual(all, cb, lead.get("parkCode"), search.parkCode());
      addEqual(all, cb, lead.get("bureauCode"), search.bureauCode());
      if (search.text() != null && !search.text().isBlank()) {
        all.add(contains(proposal, cb, search.text().strip()));
      }
      return cb.and(all.toArray(Predicate[]::new));
    };
  }

  private static void addEqual(
      List<Predicate> all, CriteriaBuilder cb, Path<?> path, Object value) {
    if (value != null) {
      all.add(cb.equal(path, value));
    }
  }

  /** An index tells which may contain it, by its pairs of characters. */
  private static Predicate contains(Root<Proposal> proposal, CriteriaBuilder cb, String text) {
    String word = text.replace("\0", "").toLowerCase(Locale.ROOT);
    Path<String> written = proposal.get("searchText");
    Predicate contains = cb.like(written, "%" + escaped(word) + "%", ESCAPE);
    return word.length() < PAIR ? contains : cb.and(contains, mayContain(written, cb, word));
  }

  private static Predicate mayContain(Path<String> written, CriteriaBuilder cb, String word) {
    Expression<String> bound = ((HibernateCriteriaBuilder) cb).value(word);
    return cb.isTrue(cb.function("may_contain", Boolean.class, written, bound));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\%_]", "\\\\$0");
  }

  /** What the access table lets the person read. An expert finds a dossier by the task alone. */
  static Specification<Proposal> readableBy(Person person) {
    return (proposal, query, cb) ->
        person.isSystem()
            ? cb.conjunction()
            : cb.or(
                AccessTable.rule(Act.READ_PROPOSAL).grantsOf(person).stream()
                    .map(grant -> reached(grant, person, proposal, cb))
                    .toArray(Predicate[]::new));
  }

  private static Predicate reached(
      Grant grant, Person person, Root<Proposal> proposal, CriteriaBuilder cb) {
    Predicate body =
        switch (grant.reach()) {
          case OWN -> bodyOf(grant.role(), proposal).in(person.officeCodes(grant.role()));
          case ASSIGNED -> cb.disjunction();
          case EVERYWHERE -> cb.conjunction();
        };
    return grant.in().isEmpty()
        ? body
        : cb.and(
            body,
            cb.or(
                grant.in().stream()
                    .map(situation -> isIn(situation, proposal, cb))
                    .toArray(Predicate[]::new)));
  }

  private static Path<String> bodyOf(Role role, Root<Proposal> proposal) {
    Path<LeadUnit> lead = proposal.get("lead");
    return switch (role.scope()) {
      case UNIT -> lead.get("leadCreditCode");
      case PARK -> lead.get("parkCode");
      case BUREAU -> lead.get("bureauCode");
      case RECOMMENDER -> lead.get("recommenderCode");
      case NONE -> throw new IllegalArgumentException(role + " is held at no body");
    };
  }

  private static Predicate isIn(Situation situation, Root<Proposal> proposal, CriteriaBuilder cb) {
    return switch (situation) {
      case SUBMITTED -> cb.isNotNull(proposal.get("submittedAt"));
      case ON_LIST -> cb.isTrue(proposal.get("onList"));
      case FORWARDED -> cb.isTrue(proposal.get("forwarded"));
      default -> throw new IllegalArgumentException("No proposal is searched for by " + situation);
    };
  }
}
