package org.liangqu.eligibility.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.RegisterStanding;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.shared.CreditCode;

/**
 * A proposal in which nothing is filled in and no file attached: every fact is given, and as much
 * as can be is missing. One achievement and one joint enterprise are begun, since facts are
 * gathered for each.
 */
public final class BlankProposal {

  private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

  private static final String SUMMARY =
      """
      {"id": "00000000-0000-0000-0000-000000000000", "version": 1, "type": "%s"}""";
  private static final String CONTENT =
      """
      {"participants": [{"kind": "ENTERPRISE", "inXinjiang": true}], "achievements": [{}]}""";
  private static final String UNIT =
      """
      {"id": "00000000-0000-0000-0000-000000000000", "creditCode": "%s", "name": "空白"}""";
  private static final String CALL =
      """
      {"opens": "1970-01-01T00:00:00Z", "closes": "1970-01-02T00:00:00Z",
       "clusters": [], "directions": [], "openings": [], "quotas": []}""";

  private static final CreditCode NOBODY = CreditCode.withCheckCharacter("91650000000000000");
  private static final RegisterStanding NOT_IMPORTED =
      new RegisterStanding(List.of(), List.of(), List.of(), null);

  private BlankProposal() {}

  public static ProposalCase of(ProposalType type) {
    ProposalDossier dossier =
        new ProposalDossier(
            read(SUMMARY.formatted(type), ProposalSummary.class),
            read(CONTENT, ProposalContent.class),
            List.of());
    Instant neverSubmitted = null;
    return new ProposalCase(
        dossier,
        read(UNIT.formatted(NOBODY), Unit.class),
        read(CALL, Call.class),
        neverSubmitted,
        NOT_IMPORTED,
        List.of(),
        List.of());
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No blank " + type.getSimpleName(), e);
    }
  }
}
