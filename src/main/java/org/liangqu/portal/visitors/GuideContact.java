package org.liangqu.portal.visitors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangqu.call.Guide;
import org.liangqu.directory.Park;

/** An office that the guide names in clause 六 beside the parks', such as the department's. */
record GuideContact(String office, String person, String phone) {

  private static final String SECTION = "六.";
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.．、]\\s*");
  private static final Pattern PERSON =
      Pattern.compile("联系人[:：]\\s*(.+?)\\s*((?:\\d{3,4}-)?\\d{7,11})\\s*");

  static List<GuideContact> besideParks(Guide guide, List<Park> parks) {
    return guide.clauses().stream()
        .filter(clause -> clause.id().startsWith(SECTION))
        .filter(clause -> parks.stream().noneMatch(park -> clause.text().contains(park.name())))
        .flatMap(clause -> read(clause).stream())
        .toList();
  }

  private static Optional<GuideContact> read(Guide.Clause clause) {
    String office = NUMBER.matcher(clause.paragraphs().get(0)).replaceFirst("");
    return clause.paragraphs().stream()
        .map(PERSON::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> new GuideContact(office, found.group(1), found.group(2)));
  }
}
