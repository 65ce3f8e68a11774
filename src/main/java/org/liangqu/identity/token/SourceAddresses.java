package org.liangqu.identity.token;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The addresses and networks that a token may come from; any where none is named. */
record SourceAddresses(List<String> networks) {

  /** What a host name can't be made of: an address is never looked up. */
  private static final String ADDRESS = "[0-9a-fA-F.:]+(/[0-9]{1,3})?";

  SourceAddresses {
    networks = List.copyOf(networks);
  }

  /**
   * @throws Refusal INVALID where a word is no address and no network
   */
  static SourceAddresses parse(String typed) {
    List<String> networks = words(typed).toList();
    networks.stream()
        .filter(network -> !isNetwork(network))
        .findFirst()
        .ifPresent(SourceAddresses::refuse);
    return new SourceAddresses(networks);
  }

  /** As it was kept. */
  static SourceAddresses of(String kept) {
    return new SourceAddresses(words(kept).toList());
  }

  boolean admit(String address) {
    return networks.isEmpty()
        || networks.stream().anyMatch(network -> new IpAddressMatcher(network).matches(address));
  }

  String text() {
    return String.join(" ", networks);
  }

  private static Stream<String> words(String text) {
    return text == null
        ? Stream.empty()
        : Arrays.stream(text.split("[\\s,;，；、]+")).filter(word -> !word.isEmpty());
  }

  private static boolean isNetwork(String word) {
    if (!word.matches(ADDRESS)) {
      return false;
    }
    try {
      new IpAddressMatcher(word);
      return true;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static void refuse(String word) {
    String message = "来源地址“" + word + "”不正确，请填写 IP 地址或网段，如 10.1.2.3 或 10.1.0.0/16";
    throw Refusal.invalid(
        "token-address", message, List.of(new FieldProblem("addresses", message)));
  }
}
