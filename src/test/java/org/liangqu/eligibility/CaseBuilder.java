package org.liangqu.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liangqu.call.Call;
import org.liangqu.call.CallStatus;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.ReviewEvidence.ParkReview;
import org.liangqu.eligibility.facts.ProposalCase;
import org.liangqu.organization.ChainPosition;
import org.liangqu.organization.CreditRecord;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.RegisterStanding;
import org.liangqu.organization.RegisterStanding.Laboratory;
import org.liangqu.organization.RegistrationStatus;
import org.liangqu.organization.Unit;
import org.liangqu.organization.UnitKind;
import org.liangqu.proposal.Attachment;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Outcome;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalDossier;
import org.liangqu.proposal.ProposalStatus;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.files.ScanState;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.CreditCode;

/** A sound proposal of a type, to be changed in the one point that a test is about. */
final class CaseBuilder {

  static final String LEAD = "91650100MA0000001U";
  static final String PARTNER = "91650100MA0000002Y";
  static final String UNIVERSITY = "91650100MA00000032";
  static final String FOURTH = "91650100MA00000045";
  static final String FIFTH = "91650100MA00000058";
  static final String SIXTH = "91650100MA0000006B";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final ProposalType type;
  private final ObjectNode content;
  private final ObjectNode unit;
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Unit> group = new ArrayList<>();
  private final List<ProposalSummary> live = new ArrayList<>();
  private final UUID id = UUID.randomUUID();
  private final Instant opens = time("2025-03-01T00:00:00");
  private final Instant closes = time("2025-04-30T18:00:00");
  private Instant submittedAt = time("2025-04-01T10:00:00");
  private final List<CreditRecord> creditRecords = new ArrayList<>();
  private final List<Laboratory> laboratories = new ArrayList<>();
  private final List<String> pilotBases = new ArrayList<>();
  private ChainPosition chainPosition = ChainPosition.CHAIN_LEADER;
  ParkReview review = new ParkReview(Outcome.PASS, Outcome.PASS, true);
  boolean onIssuedList = true;

  private CaseBuilder(ProposalType type, ObjectNode content) {
    this.type = type;
    this.content = content;
    this.unit = JSON.valueToTree(unit(LEAD, "样例新能源有限公司", null));
  }

  static CaseBuilder sound(ProposalType type) {
    CaseBuilder sound =
        new CaseBuilder(
            type, read("/eligibility/" + type.name().toLowerCase(Locale.ROOT) + ".json"));
    sound.attachAll();
    return sound;
  }

  /** A whole dossier as the demonstration writes it: unit, form and attachments. */
  static CaseBuilder of(ProposalType type, JsonNode dossier) {
    CaseBuilder file = new CaseBuilder(type, dossier.get("content").deepCopy());
    file.unit.setAll((ObjectNode) dossier.get("unit"));
    dossier
        .get("attachments")
        .forEach(
            attached ->
                file.attachments.add(
                    file.attachment(
                        AttachmentKind.valueOf(attached.get("kind").textValue()),
                        JSON.convertValue(attached.get("fiscalYear"), Integer.class),
                        attached.get("ownerCreditCode").textValue(),
                        attached.get("achievementKey").textValue())));
    return file;
  }

  private void attachAll() {
    attach(AttachmentKind.BALANCE_SHEET, 2024, null);
    attach(AttachmentKind.INCOME_STATEMENT, 2024, LEAD);
    attach(AttachmentKind.PROFIT_DISTRIBUTION, 2024, null);
    attach(AttachmentKind.AUDIT_REPORT, 2024, null);
    attach(AttachmentKind.COOPERATION_AGREEMENT, null, null);
    attachProof("a1");
  }

  static Unit unit(String creditCode, String name, String parent) {
    return new Unit(
        UUID.nameUUIDFromBytes(creditCode.getBytes()),
        new CreditCode(creditCode),
        name,
        UnitKind.ENTERPRISE,
        EnterpriseSize.LARGE,
        "urumqiHitech",
        false,
        ChainPosition.NONE,
        false,
        false,
        false,
        false,
        "样例法人",
        "样例联系人",
        "13000000000",
        parent == null ? null : new CreditCode(parent),
        RegistrationStatus.APPROVED);
  }

  /** Sets a member of the form, such as {@code cluster/demonstration}; null clears it. */
  CaseBuilder with(String path, Object value) {
    set(content, path, value);
    return this;
  }

  CaseBuilder withUnit(String member, Object value) {
    set(unit, member, value);
    return this;
  }

  private static void set(ObjectNode root, String path, Object value) {
    int end = path.lastIndexOf('/');
    JsonNode parent = end < 0 ? root : root.at("/" + path.substring(0, end));
    String member = path.substring(end + 1);
    JsonNode node = JSON.valueToTree(value);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(member), node);
    } else {
      ((ObjectNode) parent).set(member, node);
    }
  }

  /** Adds to a list of the form what the JSON says, single quotes standing for double ones. */
  CaseBuilder add(String list, String json) {
    try {
      content.withArray(list).add(JSON.readTree(json.replace('\'', '"')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  CaseBuilder partner(String creditCode, String kind, String zone, boolean inXinjiang) {
    return add(
        "participants",
        "{'creditCode':'%s','name':'样例单位%s','kind':'%s','zone':'%s','inXinjiang':%s,'roles':[]}"
            .formatted(creditCode, creditCode.substring(17), kind, zone, inXinjiang));
  }

  CaseBuilder funds(Number requested, Number selfRaised) {
    return with("requestedFunds", requested).with("selfRaisedFunds", selfRaised);
  }

  CaseBuilder attach(AttachmentKind kind, Integer year, String owner) {
    attachments.add(attachment(kind, year, owner, null));
    return this;
  }

  CaseBuilder attachProof(String achievementKey) {
    attachments.add(attachment(AttachmentKind.ACHIEVEMENT_PROOF, null, null, achievementKey));
    return this;
  }

  CaseBuilder without(AttachmentKind kind) {
    attachments.removeIf(attachment -> attachment.kind() == kind);
    return this;
  }

  private Attachment attachment(AttachmentKind kind, Integer year, String owner, String key) {
    return new Attachment(
        UUID.randomUUID(),
        kind,
        year,
        owner,
        key,
        "样例.pdf",
        "application/pdf",
        1,
        "0",
        submittedAt,
        "applicant",
        ScanState.NOT_SCANNED,
        null,
        null,
        null);
  }

  CaseBuilder submittedAt(String beijingTime) {
    submittedAt = beijingTime == null ? null : time(beijingTime);
    return this;
  }

  CaseBuilder creditRecord(String person, String source, String reason, String listedOn) {
    creditRecords.add(new CreditRecord(person, source, reason, LocalDate.parse(listedOn)));
    return this;
  }

  CaseBuilder laboratory(String name, int supportedIn) {
    laboratories.add(new Laboratory(name, supportedIn));
    return this;
  }

  CaseBuilder pilotBase(String name) {
    pilotBases.add(name);
    return this;
  }

  CaseBuilder registeredAs(ChainPosition position) {
    chainPosition = position;
    return this;
  }

  CaseBuilder group(Unit... units) {
    group.addAll(List.of(units));
    return this;
  }

  CaseBuilder live(ProposalType liveType, Unit liveUnit) {
    live.add(summary(UUID.randomUUID(), liveType, liveUnit, "LQ-2025-X-00000" + (live.size() + 1)));
    return this;
  }

  CaseBuilder liveItself() {
    live.add(summary(id, type, unit(), "LQ-2025-X-00000" + (live.size() + 1)));
    return this;
  }

  CaseBuilder reviewed(Outcome formal, Outcome argumentation, Boolean academicianAttended) {
    review = new ParkReview(formal, argumentation, academicianAttended);
    return this;
  }

  CaseBuilder onIssuedList(boolean listed) {
    onIssuedList = listed;
    return this;
  }

  ProposalCase build() {
    Unit lead = unit();
    List<Unit> all = new ArrayList<>(group);
    all.add(lead);
    ProposalSummary summary = summary(id, type, lead, "LQ-2025-X-000000");
    return new ProposalCase(
        new ProposalDossier(summary, convert(content, ProposalContent.class), attachments),
        lead,
        call(),
        submittedAt,
        new RegisterStanding(creditRecords, laboratories, pilotBases, chainPosition),
        all,
        live);
  }

  private Unit unit() {
    return convert(unit, Unit.class);
  }

  private Call call() {
    return new Call(
        UUID.randomUUID(),
        2025,
        "2025年申报",
        CallStatus.PUBLISHED,
        0,
        null,
        opens,
        closes,
        LocalDate.of(2025, 5, 31),
        LocalDate.of(2025, 6, 30),
        LocalDate.of(2025, 7, 15),
        LocalDate.of(2025, 7, 31),
        5,
        3,
        List.of("新能源", "新材料"),
        List.of(),
        List.of(),
        List.of());
  }

  private ProposalSummary summary(UUID proposalId, ProposalType of, Unit by, String number) {
    return new ProposalSummary(
        proposalId,
        number,
        UUID.randomUUID(),
        of,
        "样例项目",
        by.id(),
        by.name(),
        by.creditCode().value(),
        by.parkCode(),
        "urumqi",
        by.parkCode(),
        ProposalStatus.IN_REVIEW,
        Stage.ELIGIBILITY,
        1,
        BigDecimal.TEN,
        submittedAt,
        null,
        null);
  }

  private static Instant time(String beijingTime) {
    return LocalDateTime.parse(beijingTime).atZone(ClockConfiguration.ZONE).toInstant();
  }

  private static ObjectNode read(String resource) {
    try (InputStream json = CaseBuilder.class.getResourceAsStream(resource)) {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T convert(JsonNode node, Class<T> target) {
    return JSON.convertValue(node, target);
  }
}
