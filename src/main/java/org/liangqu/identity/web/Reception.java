package org.liangqu.identity.web;

/** What somebody meets who knocks at a door (结果). */
enum Reception {
  /** Let in; what the request itself is worth, the service behind the door judges. */
  ALLOWED("yes"),
  /** 403: not for them, and said so. */
  REFUSED("refused"),
  /** 404: for them it doesn't exist. */
  HIDDEN("hidden");

  private final String label;

  Reception(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
