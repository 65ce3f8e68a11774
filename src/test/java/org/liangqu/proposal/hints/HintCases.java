package org.liangqu.proposal.hints;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.liangqu.call.Call;
import org.liangqu.organization.ChainPosition;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.RegistrationStatus;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitKind;
import org.liangqu.portal.PortalFixtures;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.files.ScanState;

/** Forms for the call of 2026 with one thing changed. */
final class HintCases {

  static final Call CALL = PortalFixtures.call();

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private HintCases() {}

  static HintCase of(ProposalContent content) {
    return new HintCase(content, List.of(), CALL, unit("0991-0000000"), Map.of());
  }

  static HintCase changed(ProposalContent content, Consumer<ObjectNode> change) {
    ObjectNode tree = JSON.valueToTree(content);
    change.accept(tree);
    return of(JSON.convertValue(tree, ProposalContent.class));
  }

  static HintCase withPhone(String phone) {
    return new HintCase(ProposalFixtures.cluster(), List.of(), CALL, unit(phone), Map.of());
  }

  static HintCase withRegistered(String code, String name) {
    return new HintCase(
        ProposalFixtures.cluster(), List.of(), CALL, unit("0991-0000000"), Map.of(code, name));
  }

  static HintCase withStatement(int year, String owner, String fileName) {
    return withStatement(year, owner, fileName, null);
  }

  static HintCase withStatement(int year, String owner, String fileName, String documentTitle) {
    Attachment statement =
        new Attachment(
            UUID.randomUUID(),
            AttachmentKind.BALANCE_SHEET,
            year,
            owner,
            null,
            fileName,
            "application/pdf",
            1,
            "0".repeat(64),
            Instant.EPOCH,
            "someone",
            ScanState.NOT_SCANNED,
            documentTitle,
            null,
            null);
    return new HintCase(
        ProposalFixtures.cluster(), List.of(statement), CALL, unit("0991-0000000"), Map.of());
  }

  private static Unit unit(String phone) {
    return new Unit(
        UUID.randomUUID(),
        ProposalFixtures.LEAD,
        "样例牵头企业",
        UnitKind.ENTERPRISE,
        EnterpriseSize.SMALL,
        "urumqiHitech",
        false,
        ChainPosition.NONE,
        false,
        false,
        false,
        false,
        "样例院士",
        "联系人",
        phone,
        null,
        RegistrationStatus.APPROVED);
  }
}
