package org.liangqu.portal.parks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.liangqu.PageToken.csrf;
import static org.liangqu.proposal.ProposalScenes.officer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.directory.Directory;
import org.liangqu.directory.ParkContact;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.IdentityPrincipal;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.organization.ParkContactChange;
import org.liangqu.organization.ParkContactField;
import org.liangqu.organization.ParkContacts;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Rolled back after each test, since all tests share the parks. */
@IntegrationTest
@Transactional
class ParkContactsIntegrationTests {

  private static final String PARK = "hamiHitech";
  private static final String PAGE = "/parks/" + PARK + "/contact";
  private static final String HOSTILE = "<script>alert(1)</script>";
  private static final Person SUPERVISOR = officer(Role.PARK_SUPERVISOR, PARK);
  private static final Person ADMINISTRATOR = officer(Role.ADMINISTRATOR, null);

  @Autowired private MockMvc mvc;
  @Autowired private ParkContacts contacts;
  @Autowired private Directory directory;
  @Autowired private JdbcClient jdbc;

  private ParkContact shown() {
    return directory.contact(PARK);
  }

  private ParkContact named(String name, String phone) {
    return new ParkContact(shown().revision(), name, phone, null, null, null);
  }

  private void change(Person person, ParkContact contact) {
    ActingAs.person(person, () -> contacts.change(PARK, contact));
  }

  private Refusal refusal(Person person, ParkContact contact) {
    return catchThrowableOfType(Refusal.class, () -> change(person, contact));
  }

  private ResultActions as(Person person, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(new IdentityPrincipal(person))).with(csrf()));
  }

  private MockHttpServletRequestBuilder form(ParkContact contact) {
    return post(PAGE)
        .param("revision", String.valueOf(contact.revision()))
        .param("name", contact.name())
        .param("phone", contact.phone());
  }

  @Test
  void isChangedForEverybodyAtOnce() throws Exception {
    change(
        SUPERVISOR,
        new ParkContact(
            shown().revision(), " 阿迪力 ", "0902-1234567", "hami@park.example", "天山北路1号", "工作日"));
    mvc.perform(get("/parks"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("阿迪力"),
                        containsString("tel:0902-1234567"),
                        containsString("mailto:hami@park.example"),
                        containsString("天山北路1号"),
                        not(containsString("王建潭")))));
  }

  @Test
  void keepsWhoChangedWhat() {
    ParkContact before = shown();
    change(SUPERVISOR, named("阿迪力", "0902-1234567"));
    change(ADMINISTRATOR, named("阿迪力", "0902-7654321"));
    assertThat(ActingAs.person(SUPERVISOR, () -> contacts.changesOf(PARK)))
        .extracting(
            ParkContactChange::field,
            ParkContactChange::before,
            ParkContactChange::after,
            ParkContactChange::changedByName)
        .containsExactly(
            tuple(ParkContactField.PHONE, "0902-1234567", "0902-7654321", ADMINISTRATOR.name()),
            tuple(ParkContactField.PHONE, before.phone(), "0902-1234567", SUPERVISOR.name()),
            tuple(ParkContactField.NAME, before.name(), "阿迪力", SUPERVISOR.name()));
  }

  @Test
  void itsRecordIsOnlyEverAddedTo() {
    change(SUPERVISOR, named("阿迪力", "0902-1234567"));
    assertThatThrownBy(() -> jdbc.sql("delete from park_contact_change").update())
        .hasMessageContaining("only ever added");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMINISTRATOR", "PARK_SUPERVISOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void isOthersToReadOnly(Role role) throws Exception {
    Person other = officer(role, codeOf(role.scope()));
    as(other, get(PAGE)).andExpect(status().isForbidden());
    as(other, form(named("某人", "0902-1234567"))).andExpect(status().isForbidden());
    as(other, get("/parks")).andExpect(content().string(not(containsString("更改联系方式"))));
    assertThat(shown().revision()).isZero();
  }

  private static String codeOf(Role.Scope scope) {
    return switch (scope) {
      case NONE -> null;
      case BUREAU -> "hami";
      case UNIT, PARK, RECOMMENDER -> PARK;
    };
  }

  @Test
  void isAnotherParksSupervisorsToReadOnly() throws Exception {
    Person neighbour = officer(Role.PARK_SUPERVISOR, "urumqiHitech");
    assertThat(refusal(neighbour, named("某人", "0902-1234567")).keepsOut()).isTrue();
    as(neighbour, get("/parks"))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("/parks/urumqiHitech/contact"), not(containsString(PAGE)))));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    ParkContact wrong = new ParkContact(0, " ", "电话", "不是邮箱", "长".repeat(201), "长".repeat(101));
    assertThat(refusal(SUPERVISOR, wrong).problems())
        .extracting(FieldProblem::field)
        .containsExactly("name", "phone", "mail", "address", "officeHours");
    assertThat(shown().name()).isEqualTo("王建潭");
  }

  @Test
  void showsWhatIsWrongBesideWhatWasTyped() throws Exception {
    as(SUPERVISOR, form(named(HOSTILE, "电话")))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("&lt;script&gt;")))
        .andExpect(content().string(not(containsString(HOSTILE))))
        .andExpect(content().string(containsString("请填写联系电话")));
  }

  @Test
  void isNotChangedToWhatItIs() {
    assertThat(refusal(SUPERVISOR, shown()).code()).isEqualTo("park-contact-unchanged");
  }

  @Test
  void isNotOverwrittenUnseen() throws Exception {
    ParkContact late = named("后来者", "0902-1234567");
    change(ADMINISTRATOR, named("先来者", "0902-1234567"));
    as(SUPERVISOR, form(late))
        .andExpect(status().isConflict())
        .andExpect(content().string(allOf(containsString("先来者"), containsString("后来者"))))
        .andExpect(content().string(containsString("name=\"revision\" value=\"1\"")));
    assertThat(shown().name()).isEqualTo("先来者");
  }

  @Test
  void comesBackToThePageThatSaysSo() throws Exception {
    as(SUPERVISOR, form(named("阿迪力", "0902-1234567"))).andExpect(redirectedUrl(PAGE));
    as(SUPERVISOR, get(PAGE)).andExpect(content().string(containsString("更改记录")));
  }

  @Test
  void auditorsSeeWhatAllParksChanged() throws Exception {
    change(SUPERVISOR, named("阿迪力", "0902-1234567"));
    as(officer(Role.AUDITOR, null), get("/parks/changes"))
        .andExpect(status().isOk())
        .andExpect(content().string(allOf(containsString("阿迪力"), containsString("王建潭"))));
    as(SUPERVISOR, get("/parks/changes")).andExpect(status().isForbidden());
  }

  @Test
  void ofAParkThatThereIsNotIsNotFound() throws Exception {
    as(ADMINISTRATOR, get("/parks/nowhere/contact")).andExpect(status().isNotFound());
  }
}
