package org.liangqu.portal;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.AccessTable;
import org.liangqu.identity.access.Act;
import org.liangqu.notification.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the shell around a page, and gives it the words to write values with. Error pages do
 * without, since what failed may be what the shell is read from; a visitor's links are always the
 * same.
 */
@Component
class Shells {

  private final CurrentPerson currentPerson;
  private final OfficeNames officeNames;
  private final Inbox inbox;
  private final Words words;

  Shells(CurrentPerson currentPerson, OfficeNames officeNames, Inbox inbox, Words words) {
    this.currentPerson = currentPerson;
    this.officeNames = officeNames;
    this.inbox = inbox;
    this.words = words;
  }

  void addTo(ModelAndView page, HttpServletRequest request) {
    Person person = currentPerson.get();
    if (person.equals(Person.ANONYMOUS)) {
      page.addObject("visitorLinks", visitorLinks(request.getServletPath()));
    }
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      return;
    }
    page.addObject("words", words);
    if (!person.equals(Person.ANONYMOUS) && !person.isSystem()) {
      page.addObject("shell", shell(person, request.getServletPath()));
    }
  }

  /** Where somebody without an account can go. */
  private static List<Shell.Link> visitorLinks(String path) {
    return List.of(
        link("首页", "/", path),
        new Shell.Link("申报通知", "/calls", path.startsWith("/calls"), false),
        link("如何申报", "/how-to-apply", path),
        link("各园区", "/parks", path));
  }

  private Shell shell(Person person, String path) {
    List<Shell.Link> links = new ArrayList<>();
    links.add(link("首页", "/", path));
    if (Workplaces.isOfUnit(person)) {
      links.add(new Shell.Link("我的申报", "/proposals", path.startsWith("/proposals"), false));
    }
    links.add(new Shell.Link("消息", "/messages", path.startsWith("/messages"), true));
    links.add(new Shell.Link("申报通知", "/calls", path.startsWith("/calls"), false));
    if (Workplaces.usesTasklist(person)) {
      links.add(link("待办任务", Workplaces.TASKLIST, path));
    }
    if (AccessTable.hasRoleFor(person, Act.AUDIT)) {
      links.add(new Shell.Link("审计", "/audit", path.startsWith("/audit"), false));
    }
    if (AccessTable.hasRoleFor(person, Act.READ_REGISTERS)) {
      links.add(new Shell.Link("名录管理", "/registers", path.startsWith("/registers"), false));
    }
    if (AccessTable.hasRoleFor(person, Act.TRY_RULES)) {
      links.add(new Shell.Link("规则试算", "/what-if", path.startsWith("/what-if"), false));
    }
    return new Shell(person.name(), officeNames.of(person), inbox.unreadCount(), links);
  }

  private static Shell.Link link(String label, String href, String path) {
    return new Shell.Link(label, href, path.equals(href), false);
  }
}
