package org.liangqu.proposal;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.springframework.data.jpa.domain.Specification;

/** What a search asks for, and what of it the person may see. */
final class ProposalCriteria {

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

  private static Predicate contains(Root<Proposal> proposal, CriteriaBuilder cb, String text) {
    String pattern = "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%";
    return cb.or(
        cb.like(cb.lower(proposal.get("number")), pattern, ESCAPE),
        cb.like(cb.lower(proposal.get("title")), pattern, ESCAPE),
        cb.like(cb.lower(proposal.get("lead").get("unitName")), pattern, ESCAPE));
  }

  private static String escaped(String text) {
    return text.replace("\0", "").replaceAll("[\\\\%_]", "\\\\$0");
  }

  static Specification<Proposal> readableBy(Person person) {
    return (proposal, query, cb) -> {
      if (person.isSystem()) {
        return cb.conjunction();
      }
      Path<LeadUnit> lead = proposal.get("lead");
      Predicate own = in(cb, lead.get("leadCreditCode"), unitCodes(person));
      Predicate submitted = cb.isNotNull(proposal.get("submittedAt"));
      return cb.or(own, cb.and(submitted, onItsWay(person, proposal, lead, cb)));
    };
  }

  private static Predicate onItsWay(
      Person person, Root<Proposal> proposal, Path<LeadUnit> lead, CriteriaBuilder cb) {
    if (person.has(Role.AUDITOR)) {
      return cb.conjunction();
    }
    Predicate recommended =
        cb.and(
            cb.isTrue(proposal.get("onList")),
            in(cb, lead.get("recommenderCode"), person.officeCodes(Role.RECOMMENDER)));
    Predicate forwarded =
        person.has(Role.INTAKE_OFFICER) ? cb.isTrue(proposal.get("forwarded")) : cb.disjunction();
    return cb.or(
        in(cb, lead.get("parkCode"), parkCodes(person)),
        in(cb, lead.get("bureauCode"), bureauCodes(person)),
        recommended,
        forwarded);
  }

  private static Predicate in(CriteriaBuilder cb, Path<String> path, Set<String> codes) {
    return codes.isEmpty() ? cb.disjunction() : path.in(codes);
  }

  private static Set<String> unitCodes(Person person) {
    return codes(person, Role.APPLICANT, Role.UNIT_ADMINISTRATOR);
  }

  private static Set<String> parkCodes(Person person) {
    return codes(person, Role.FORMAL_REVIEWER, Role.REVIEW_COORDINATOR, Role.PARK_SUPERVISOR);
  }

  private static Set<String> bureauCodes(Person person) {
    return codes(person, Role.BUREAU_OFFICER, Role.BUREAU_LEADER);
  }

  private static Set<String> codes(Person person, Role... roles) {
    Set<String> codes = new HashSet<>();
    for (Role role : roles) {
      codes.addAll(person.officeCodes(role));
    }
    return codes;
  }
}
