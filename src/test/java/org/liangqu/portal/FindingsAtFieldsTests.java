package org.liangqu.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangqu.proposal.ProposalScenes.administrator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.call.ProposalType;
import org.liangqu.call.Stage;
import org.liangqu.eligibility.Effect;
import org.liangqu.eligibility.Finding;
import org.liangqu.identity.ActingAs;
import org.liangqu.organization.Unit;
import org.liangqu.proposal.ProposalContent;
import org.liangqu.proposal.ProposalFixtures;
import org.liangqu.proposal.ProposalScenes;
import org.liangqu.proposal.ProposalSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Every field that a table names has its place on a dossier's page, filled in or not. */
@IntegrationTest
class FindingsAtFieldsTests {

  private static final Pattern FIELD =
      Pattern.compile("<outputEntry id=\"Result_\\w+_field\"[^>]*>\\s*<text>(.*?)</text>");
  private static final String INDEX = "\" + string(achievementIndex) + \"";

  @Autowired private ProposalScenes scenes;
  @Autowired private DossierPages pages;
  @Autowired private SpringTemplateEngine templates;
  @Autowired private Words words;

  private Unit unit;

  @BeforeEach
  void aUnit() {
    unit = scenes.approvedUnit("changjiHitech");
  }

  private static Set<String> fields() throws IOException {
    Set<String> fields = new TreeSet<>();
    Matcher field = FIELD.matcher(Files.readString(Path.of("bpmn", "eligibility.dmn")));
    while (field.find()) {
      fields.add(field.group(1).replace(INDEX, "0").replace("\"", ""));
    }
    return fields;
  }

  private static FindingNotes oneAtEach(Set<String> fields, ProposalContent content) {
    List<FindingNote> notes = fields.stream().map(field -> note(finding(field), content)).toList();
    return new FindingNotes(true, notes, List.of());
  }

  private static FindingNote note(Finding finding, ProposalContent content) {
    String place = FieldPlaces.of(finding.field(), content).orElse(null);
    return new FindingNote(finding, "precheck-1", place, null, null, null, null, null);
  }

  private static Finding finding(String field) {
    return new Finding(
        UUID.randomUUID(),
        "a-rule",
        "四.7",
        Effect.RETURN,
        Stage.ELIGIBILITY,
        messageAt(field),
        field,
        "指南原文",
        null);
  }

  private static String messageAt(String field) {
    return "关于" + field + "的意见";
  }

  private String render(ProposalSummary draft, FindingNotes notes) {
    MockServletContext servlets = new MockServletContext();
    WebContext context =
        new WebContext(
            JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()),
            Locale.CHINA);
    context.setVariable("page", pageOf(draft, notes));
    context.setVariable("words", words);
    return templates.process("dossier", context);
  }

  private DossierPage pageOf(ProposalSummary draft, FindingNotes notes) {
    DossierPage page = ActingAs.person(administrator(unit), () -> pages.of(draft.id(), null));
    return new DossierPage(
        page.summary(),
        page.call(),
        page.unit(),
        page.parkName(),
        page.bureauName(),
        page.content(),
        page.files(),
        page.versions(),
        page.shownVersion(),
        page.steps(),
        notes,
        page.answers(),
        page.tallies(),
        page.decisions(),
        page.sisters(),
        page.reconsideration(),
        page.actions(),
        page.official());
  }

  /** What stands between the place's own id and the next one's. */
  private static String at(String html, String place) {
    int start = html.indexOf("id=\"" + FieldPlaces.anchor(place) + "\"");
    int end = html.indexOf("id=\"field-", start + 1);
    return start < 0 ? "" : html.substring(start, end < 0 ? html.length() : end);
  }

  @Test
  void theTablesNameFields() throws IOException {
    assertThat(fields())
        .hasSizeGreaterThan(50)
        .contains("requestedFunds", "unit.parkCode", "achievements[0].obtainedOn");
  }

  @Test
  void everyFieldThatATableNamesIsKnownToThePage() throws IOException {
    assertThat(fields())
        .allSatisfy(
            field ->
                assertThat(FieldPlaces.of(field, ProposalFixtures.everything())).contains(field));
  }

  @Test
  void aFindingStandsAtItsFieldOnAFullForm() throws IOException {
    ProposalSummary draft = scenes.draft(scenes.openCall(), unit, ProposalFixtures.everything());
    String html = render(draft, oneAtEach(fields(), ProposalFixtures.everything()));
    assertThat(fields())
        .allSatisfy(field -> assertThat(at(html, field)).contains(messageAt(field)));
  }

  @Test
  void aFindingStandsAtItsFieldWhereNothingIsFilledIn() throws IOException {
    ProposalContent nothing = ProposalContent.titled("只有名称");
    for (ProposalType type : ProposalType.values()) {
      ProposalSummary draft = scenes.draft(scenes.openCall(), unit, type, nothing);
      String html = render(draft, oneAtEach(ofType(type), nothing));
      assertThat(ofType(type))
          .allSatisfy(
              field ->
                  assertThat(at(html, FieldPlaces.of(field, nothing).orElseThrow()))
                      .as(type + " " + field)
                      .contains(messageAt(field)));
    }
  }

  /** A type's own section is asked for by its own table alone. */
  private static Set<String> ofType(ProposalType type) throws IOException {
    Set<String> fields = fields();
    for (ProposalType other : ProposalType.values()) {
      if (other != type) {
        fields.removeIf(
            field -> field.split("\\.")[0].equals(other.name().toLowerCase(Locale.ROOT)));
      }
    }
    return fields;
  }
}
