package org.liangqu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.NewCall;
import org.liangqu.call.ProposalType;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.Unit;
import org.liangqu.organization.Units;
import org.liangqu.proposal.AttachmentKind;
import org.liangqu.proposal.Attachments;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.proposal.Proposals;
import org.liangqu.proposal.files.SampleFiles;
import org.liangqu.shared.CreditCodes;
import org.springframework.core.io.ClassPathResource;

/** Drafts made of the four sample dossiers in turn, each by a unit of its own. */
final class Dossiers {

  private static final List<String> SAMPLES =
      List.of("cluster", "academician", "enterprise", "transfer");
  private static final Pattern WHOLE_TOKEN = Pattern.compile("\"@Y([+-]\\d+)?@\"");
  private static final Pattern TOKEN = Pattern.compile("@Y([+-]\\d+)?@");

  private final ObjectMapper json;
  private final Calls calls;
  private final Units units;
  private final Proposals proposals;
  private final Attachments attachments;
  private final Cast cast;
  private final Clock clock;
  private final AtomicInteger serial = new AtomicInteger();
  private Call call;

  Dossiers(
      ObjectMapper json,
      Calls calls,
      Units units,
      Proposals proposals,
      Attachments attachments,
      Cast cast,
      Clock clock) {
    this.json = json;
    this.calls = calls;
    this.units = units;
    this.proposals = proposals;
    this.attachments = attachments;
    this.cast = cast;
    this.clock = clock;
  }

  List<Draft> write(int number) {
    return IntStream.range(0, number).parallel().mapToObj(i -> write()).toList();
  }

  private Draft write() {
    int next = serial.getAndIncrement();
    JsonNode sample = sample(SAMPLES.get(next % SAMPLES.size()), next);
    Unit unit = units.register(json.convertValue(sample.get("unit"), NewUnit.class));
    units.approve(unit.id());
    String creditCode = unit.creditCode().value();
    Person applicant = cast.holder(Office.of(Role.APPLICANT, creditCode));
    ProposalType type = ProposalType.valueOf(sample.get("type").textValue());
    ProposalContent content = json.convertValue(sample.get("content"), ProposalContent.class);
    Call openCall = openCall();
    ProposalSummary draft =
        ActingAs.person(
            applicant,
            () -> {
              var created = proposals.create(openCall.id(), type, unit.id(), content);
              sample
                  .get("attachments")
                  .forEach(file -> attachments.attach(created.id(), file(file)));
              return created;
            });
    return new Draft(
        draft.id(),
        openCall.id(),
        type,
        content.title(),
        unit.name(),
        draft.parkCode(),
        draft.bureauCode(),
        draft.recommenderCode(),
        cast.holder(Office.of(Role.UNIT_ADMINISTRATOR, creditCode)));
  }

  private JsonNode sample(String name, int number) {
    try {
      String text =
          new ClassPathResource("demo/dossiers/" + name + ".json")
              .getContentAsString(StandardCharsets.UTF_8);
      String sampleCode = json.readTree(text).at("/unit/creditCode").textValue();
      String dated = dated(text).replace(sampleCode, CreditCodes.generate(number).value());
      ObjectNode sample = (ObjectNode) json.readTree(dated);
      number(sample, "unit", "name", number);
      number(sample, "content", "title", number);
      return sample;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void number(ObjectNode sample, String part, String field, int number) {
    ObjectNode node = (ObjectNode) sample.get(part);
    node.put(field, node.get(field).textValue() + number);
  }

  private String dated(String text) {
    String numbers = WHOLE_TOKEN.matcher(text).replaceAll(token -> year(token.group(1)));
    return TOKEN.matcher(numbers).replaceAll(token -> year(token.group(1)));
  }

  private String year(String offset) {
    int year = LocalDate.now(clock).getYear();
    return String.valueOf(offset == null ? year : year + Integer.parseInt(offset));
  }

  private NewAttachment file(JsonNode attachment) {
    byte[] content = SampleFiles.pdf(attachment.get("text").toString());
    return new NewAttachment(
        AttachmentKind.valueOf(attachment.get("kind").textValue()),
        attachment.path("fiscalYear").isNumber() ? attachment.get("fiscalYear").intValue() : null,
        attachment.path("ownerCreditCode").textValue(),
        attachment.path("achievementKey").textValue(),
        attachment.get("fileName").textValue(),
        new ByteArrayInputStream(content));
  }

  private synchronized Call openCall() {
    if (call == null) {
      LocalDate today = LocalDate.now(clock);
      LocalDate closes = today.plusDays(30);
      call =
          calls.create(
              new NewCall(
                  today.getYear(),
                  "性能测试申报通知",
                  clock.instant().minus(Duration.ofDays(1)),
                  closes.atStartOfDay(clock.getZone()).toInstant(),
                  closes.plusDays(15),
                  closes.plusDays(30),
                  closes.plusDays(45),
                  closes.plusDays(60),
                  10,
                  3,
                  SAMPLES.stream().map(this::cluster).distinct().toList()));
    }
    return call;
  }

  private String cluster(String name) {
    return sample(name, 0).at("/content/industrialCluster").asText("新能源产业集群");
  }
}
