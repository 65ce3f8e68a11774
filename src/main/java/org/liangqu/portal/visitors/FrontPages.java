package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.Calls;
import org.liangqu.call.Guide;
import org.liangqu.portal.calls.CallPage;
import org.liangqu.portal.calls.CallPageFactory;
import org.springframework.stereotype.Component;

/** Gathers the programme's front page. */
@Component
public class FrontPages {

  private static final String WHO_MAY_APPLY = "四.2";

  private final Calls calls;
  private final CallPageFactory pages;
  private final TypeCards types;
  private final ParkOffices parks;

  FrontPages(Calls calls, CallPageFactory pages, TypeCards types, ParkOffices parks) {
    this.calls = calls;
    this.pages = pages;
    this.types = types;
    this.parks = parks;
  }

  /** With the call that is open, else the one opened last. */
  public FrontPage current() {
    return calls
        .findCurrent()
        .map(this::of)
        .orElseGet(() -> new FrontPage(null, List.of(), null, parks.all()));
  }

  private FrontPage of(Call call) {
    CallPage page = pages.of(call);
    return new FrontPage(page, types.of(page), eligible(page.guide()), parks.all());
  }

  /** Without its number. */
  private static String eligible(Guide guide) {
    return guide
        .clause(WHO_MAY_APPLY)
        .map(clause -> clause.text().replaceFirst("^\\d{1,2}[.．、]\\s*", ""))
        .orElse(null);
  }
}
