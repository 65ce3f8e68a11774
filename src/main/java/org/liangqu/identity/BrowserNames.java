package org.liangqu.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/** Browsers and systems as people call them, from what a browser says of itself. */
final class BrowserNames {

  /** In this order, since each pretends to be those after it. */
  private static final Map<String, String> BROWSERS =
      ordered(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "QQBrowser/",
          "QQ 浏览器",
          "MicroMessenger/",
          "微信",
          "Firefox/",
          "Firefox",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");

  private static final Map<String, String> SYSTEMS =
      ordered(
          "Windows",
          "Windows",
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "Mac OS X",
          "macOS",
          "Linux",
          "Linux");

  private BrowserNames() {}

  static String of(String browser) {
    String name = first(BROWSERS, browser);
    String system = first(SYSTEMS, browser);
    if (name == null) {
      return browser.isEmpty() ? "未知程序" : browser.split("[ (;]", 2)[0];
    }
    return system == null ? name : name + " · " + system;
  }

  private static String first(Map<String, String> names, String browser) {
    return names.entrySet().stream()
        .filter(one -> browser.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      names.put(pairs[at], pairs[at + 1]);
    }
    return names;
  }
}
