package org.liangqu.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find the application from outside. */
@Component
public class PublicAddress {

  private final String root;

  public PublicAddress(@Value("${liangqu.public-url}") String root) {
    this.root = root.replaceAll("/+$", "");
  }

  public String of(String path) {
    return root + path;
  }
}
