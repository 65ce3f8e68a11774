package org.liangqu.browser;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** The REST interface under /api: the way in which applicants write their proposals. */
final class ProposalInterface {

  private static final String PASSWORD = "liangqu-demo";

  private final TestRestTemplate rest;

  ProposalInterface(TestRestTemplate rest, String account) {
    this(rest, account, PASSWORD);
  }

  ProposalInterface(TestRestTemplate rest, String account, String password) {
    this.rest = rest.withBasicAuth(account, password);
  }

  /** The proposal as it was saved, with its content and attachments. */
  ObjectNode read(String proposalPath) {
    return rest.getForObject("/api" + proposalPath, ObjectNode.class);
  }

  /** Saves the proposal with a corrected content. */
  void correct(String proposalPath, Consumer<ObjectNode> correction) {
    String address = "/api" + proposalPath;
    ObjectNode proposal = rest.getForObject(address, ObjectNode.class);
    ObjectNode changed = proposal.objectNode();
    changed.set("revision", proposal.get("revision"));
    changed.set("content", proposal.get("content"));
    correction.accept((ObjectNode) changed.get("content"));
    rest.put(address, changed);
  }
}
