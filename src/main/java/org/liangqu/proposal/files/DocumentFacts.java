package org.liangqu.proposal.files;

import java.time.Instant;

/** What a document says of itself, in at most 200 characters each; null where it says nothing. */
public record DocumentFacts(String title, String author, Instant created) {

  static final DocumentFacts NONE = new DocumentFacts(null, null, null);
}
