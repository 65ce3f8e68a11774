package org.liangqu.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever applicants and the public can read has its English. */
class CatalogueTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Path SCRIPTS = Path.of("src/main/resources/static/js");
  private static final Path JAVA = Path.of("src/main/java/org/liangqu");

  /** Pages and mails that applicants never see stay Chinese. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "accounts/.*|audit/.*|demo/.*|extensions/.*|mail/.*|registers/.*|retention/.*|what-if/.*"
              + "|account/credentials.*|calls/(?:confirm|edit|fields|history|publish).*"
              + "|dossier/override.*|notification/(?:deliveries|template).*"
              + "|tokens/(?:list|new).*|working-days/edit.*");

  /** Where labels, refusals and hints for applicants are written. */
  private static final List<String> SPOKEN =
      List.of(
          "call/Stage",
          "call/ProposalType",
          "call/Deadline",
          "identity/AccountLink",
          "identity/LinkPurpose",
          "identity/OwnAccount",
          "identity/PasswordRules",
          "identity/Role",
          "identity/SignInKind",
          "identity/factor/SecondFactorController",
          "identity/web/AccountController",
          "identity/web/NewPassword",
          "notification/MailMode",
          "notification/NoticeGroup",
          "notification/outbox/Medium",
          "notification/web/SettingsController",
          "organization/ChainPosition",
          "organization/EnterpriseSize",
          "organization/RegistrationStatus",
          "organization/UnitKind",
          "portal/DossierController",
          "portal/FieldPlaces",
          "portal/FindingNote",
          "portal/NextStep",
          "portal/PageRefusals",
          "portal/StageProgress",
          "portal/StageSteps",
          "portal/UnitActs",
          "portal/WithdrawalController",
          "portal/calls/CallPhase",
          "portal/editor/EditorController",
          "portal/editor/FieldController",
          "portal/editor/FileLabel",
          "portal/editor/FilesController",
          "portal/editor/MyProposalsController",
          "portal/editor/NewProposalController",
          "portal/editor/Note",
          "portal/editor/OwnUnits",
          "portal/editor/SectionState",
          "portal/editor/SumLine",
          "portal/editor/UploadController",
          "proposal/AttachmentDesk",
          "proposal/AttachmentIntake",
          "proposal/AttachmentKind",
          "proposal/Attachments",
          "proposal/IndicatorGroup",
          "proposal/IndustryField",
          "proposal/LandmarkLevel",
          "proposal/OpenAnswers",
          "proposal/Outcome",
          "proposal/OutcomeKind",
          "proposal/Ownership",
          "proposal/ParticipantRole",
          "proposal/ParticipantZone",
          "proposal/ProposalStatus",
          "proposal/ResearchNature",
          "proposal/Subtype",
          "proposal/UnscannedFiles",
          "proposal/Uploads",
          "proposal/draft/BasicFields",
          "proposal/draft/Drafts",
          "proposal/draft/FieldConflict",
          "proposal/draft/FormSection",
          "proposal/draft/ListFields",
          "proposal/draft/TypeFields",
          "proposal/files/FileInspector",
          "proposal/files/FileType",
          "proposal/files/PdfContent",
          "proposal/files/ScanState",
          "proposal/files/ZipContent",
          "proposal/hints/DateHints",
          "proposal/hints/UnitHints",
          "shared/web/Problems");

  /** The guide's own numbers of its clauses are the same in both languages. */
  private static final Pattern CLAUSE = Pattern.compile("[一二三四五六](?:\\([一二三四]\\))?[.\\d]*");

  private static final Pattern GAP = Pattern.compile("\\{(\\d)[|}]");
  private static final Pattern SAID = Pattern.compile("(?<![#\\w])say\\(\\s*[\"']([^\"']+)[\"']");

  private final Map<String, String> catalogue = CatalogueFiles.read();
  private final Translation translation = new Translation(new Catalogue(catalogue));

  CatalogueTests() throws IOException {}

  static Stream<String> templates() throws IOException {
    try (Stream<Path> all = Files.walk(TEMPLATES)) {
      return all
          .filter(Files::isRegularFile)
          .map(file -> TEMPLATES.relativize(file).toString())
          .filter(name -> !OF_OTHERS.matcher(name).matches())
          .sorted()
          .toList()
          .stream();
    }
  }

  static List<String> spoken() {
    return SPOKEN;
  }

  private List<String> withoutEnglish(List<String> texts) {
    return texts.stream()
        .filter(text -> !CLAUSE.matcher(text).matches())
        .filter(text -> leftIn(translation.english(text)))
        .toList();
  }

  private static boolean leftIn(String english) {
    return Translation.isChinese(CLAUSE.matcher(english).replaceAll(""));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTextOfATemplateHasItsEnglish(String name) throws IOException, ParseException {
    assertThat(withoutEnglish(TemplateTexts.of(TEMPLATES.resolve(name)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyLabelAndRefusalHasItsEnglish(String name) throws IOException {
    assertThat(withoutEnglish(SourceTexts.of(JAVA.resolve(name + ".java")))).isEmpty();
  }

  @Test
  void whatScriptsSayHasItsEnglish() throws IOException {
    Set<String> said = new TreeSet<>();
    try (Stream<Path> scripts = Files.walk(SCRIPTS)) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
        SAID.matcher(Files.readString(script)).results().forEach(one -> said.add(one.group(1)));
      }
    }
    Map<String, String> words =
        new JsonMapper()
            .readValue(SCRIPTS.resolve("words-en.json").toFile(), new TypeReference<>() {});
    assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void bothSidesSayWhatVaries() {
    assertThat(catalogue)
        .allSatisfy((chinese, english) -> assertThat(gaps(english)).isEqualTo(gaps(chinese)));
  }

  private static Set<String> gaps(String text) {
    return new TreeSet<>(
        GAP.matcher(text).results().map((MatchResult gap) -> gap.group(1)).toList());
  }

  @Test
  void englishIsEnglish() {
    assertThat(catalogue.values())
        .allSatisfy(english -> assertThat(leftIn(english)).as(english).isFalse())
        .allSatisfy(english -> assertThat(english).isNotBlank());
  }

  @Test
  void aTextIsFoundAsPagesHaveIt() {
    assertThat(catalogue.keySet())
        .allSatisfy(chinese -> assertThat(Translation.isChinese(chinese)).as(chinese).isTrue())
        .allSatisfy(
            chinese -> assertThat(chinese).isEqualTo(chinese.strip().replaceAll("\\s+", " ")));
  }
}
