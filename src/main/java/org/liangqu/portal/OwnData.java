package org.liangqu.portal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.liangqu.export.Authorship;
import org.liangqu.export.Export;
import org.liangqu.export.ExportedFile;
import org.liangqu.export.Exports;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.CurrentPerson;
import org.liangqu.identity.Person;
import org.liangqu.notification.Inbox;
import org.liangqu.notification.InboxMessage;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** What is kept about the person who asks, to read and to take along (个人信息保护法第四十五条). */
@Component
class OwnData {

  private static final int MESSAGES_AT_ONCE = 200;

  /**
   * @param mail null where none is known, as is the phone
   * @param messages how many the inbox holds
   */
  record Sheet(
      String account,
      String name,
      List<String> offices,
      String mail,
      String phone,
      long messages) {}

  /** The file's JSON. */
  record OwnFile(Authorship exported, Sheet person, List<InboxMessage> messages) {}

  private final CurrentPerson currentPerson;
  private final Accounts accounts;
  private final OfficeNames officeNames;
  private final Inbox inbox;
  private final Exports exports;
  private final ObjectMapper json;

  OwnData(
      CurrentPerson currentPerson,
      Accounts accounts,
      OfficeNames officeNames,
      Inbox inbox,
      Exports exports,
      ObjectMapper json) {
    this.currentPerson = currentPerson;
    this.accounts = accounts;
    this.officeNames = officeNames;
    this.inbox = inbox;
    this.exports = exports;
    this.json = json;
  }

  Sheet sheet() {
    Person person = currentPerson.get();
    Accounts.Contact contact = accounts.contact(person.id());
    return new Sheet(
        person.id(),
        person.name(),
        officeNames.of(person),
        contact.mail(),
        contact.phone(),
        inbox.mine(PageRequest.of(0, 1)).getTotalElements());
  }

  ExportedFile file() {
    Export export =
        new Export("我的个人信息", "我的个人信息.json", MediaType.APPLICATION_JSON, "本人的账号、联系方式、岗位和消息");
    return exports.make(export, this::write);
  }

  private long write(Authorship author, OutputStream out) throws IOException {
    List<InboxMessage> messages = messages();
    json.writerWithDefaultPrettyPrinter()
        .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .writeValue(out, new OwnFile(author, sheet(), messages));
    return messages.size();
  }

  private List<InboxMessage> messages() {
    List<InboxMessage> all = new ArrayList<>();
    Page<InboxMessage> page = inbox.mine(PageRequest.of(0, MESSAGES_AT_ONCE));
    all.addAll(page.getContent());
    while (page.hasNext()) {
      page = inbox.mine(page.nextPageable());
      all.addAll(page.getContent());
    }
    return all;
  }
}
