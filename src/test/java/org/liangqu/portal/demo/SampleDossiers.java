package org.liangqu.portal.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.NewUnit;
import org.liangqu.organization.RegisterKind;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.shared.CreditCode;

/** The sample dossiers (示例申报材料), for those who hand in what they hold. */
public final class SampleDossiers {

  private SampleDossiers() {}

  /** A sample with the files that go with it, each to be read once. */
  public record Sample(
      ProposalType type, NewUnit unit, ProposalContent content, List<NewAttachment> files) {}

  /** The type's sample, dated for a call of the year. */
  public static Sample of(ProposalType type, int year) {
    return sample(dossier(type, year));
  }

  /** The same, made by a unit that nobody knows: its name and code are new wherever they stand. */
  public static Sample ofNewUnit(ProposalType type, int year) {
    DemoDossier dossier = dossier(type, year);
    ObjectMapper json = DemoFixture.strictJson();
    try {
      String renewed = NewName.of(dossier.unit()).in(json.writeValueAsString(dossier));
      return sample(json.readValue(renewed, DemoDossier.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A register's list, where each unit with a sample stands under its new name once more. */
  public static byte[] registerWithNewUnits(RegisterKind register) {
    List<DemoDossier> dossiers = DemoFixture.files().dossiers(DemoFixture.YEAR);
    String list = new String(DemoFixture.files().register(register), StandardCharsets.UTF_8);
    String entries =
        dossiers.stream()
            .map(dossier -> NewName.of(dossier.unit()))
            .flatMap(unit -> list.lines().filter(unit::isMeantBy).map(unit::in))
            .collect(Collectors.joining("\n"));
    return (list.strip() + "\n" + entries).getBytes(StandardCharsets.UTF_8);
  }

  private static DemoDossier dossier(ProposalType type, int year) {
    return DemoFixture.files().dossiers(year).stream()
        .filter(dossier -> dossier.type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static Sample sample(DemoDossier dossier) {
    List<NewAttachment> files = dossier.attachments().stream().map(DemoAttachment::file).toList();
    return new Sample(dossier.type(), dossier.unit(), dossier.content(), files);
  }

  /** A unit's name and credit code, and those that take their place. */
  private record NewName(NewUnit former, String name, CreditCode creditCode) {

    private static final int CHARACTERS_BEFORE_THE_CHECK = 17;

    static NewName of(NewUnit unit) {
      String code = unit.creditCode().value().substring(0, CHARACTERS_BEFORE_THE_CHECK);
      return new NewName(
          unit,
          unit.name().replace("示例", "新设"),
          CreditCode.withCheckCharacter(code.replace("DEM", "NEW")));
    }

    boolean isMeantBy(String text) {
      return text.contains(former.creditCode().value());
    }

    String in(String text) {
      return text.replace(former.name(), name)
          .replace(former.creditCode().value(), creditCode.value());
    }
  }
}
