package org.liangqu.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;

/** What a mail holds, as text and as HTML. */
record MimeParts(Part mail) {

  String text() throws MessagingException, IOException {
    return find(mail, "text/plain");
  }

  String html() throws MessagingException, IOException {
    return find(mail, "text/html");
  }

  private static String find(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int at = 0; at < parts.getCount(); at++) {
        String found = find(parts.getBodyPart(at), type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
