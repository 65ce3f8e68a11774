package org.liangqu.portal.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.Calls;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.PublicAddress;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The calls as everybody reads them. */
@Controller("callPages")
@RequestMapping("/calls")
class CallController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Calls calls;
  private final CallAdministration administration;
  private final CallPageFactory pages;
  private final Access access;
  private final PublicAddress address;
  private final Clock clock;

  CallController(
      Calls calls,
      CallAdministration administration,
      CallPageFactory pages,
      Access access,
      PublicAddress address,
      Clock clock) {
    this.calls = calls;
    this.administration = administration;
    this.pages = pages;
    this.access = access;
    this.address = address;
    this.clock = clock;
  }

  /** A call in the list. */
  record Row(Call call, CallPhase phase) {}

  @GetMapping
  String list(Model model) {
    boolean administers = access.allows(Act.KEEP_CALLS);
    Instant now = clock.instant();
    List<Call> shown = administers ? administration.all() : calls.all();
    model.addAttribute(
        "rows", shown.stream().map(call -> new Row(call, CallPhase.of(call, now))).toList());
    model.addAttribute("administers", administers);
    model.addAttribute("description", "各年度“两区”科技发展计划项目的申报时间、范围和指南。");
    return "calls/list";
  }

  @GetMapping("/{year}")
  String call(@PathVariable int year, Model model) {
    Call call = calls.ofYear(year);
    model.addAttribute("page", pages.of(call));
    model.addAttribute("description", "%s：申报时间、范围、支持方向和申报指南全文。".formatted(call.title()));
    model.addAttribute("now", clock.instant());
    model.addAttribute("administers", access.allows(Act.KEEP_CALLS));
    model.addAttribute("readsHistory", access.allows(Act.READ_CALL_CHANGES));
    return "calls/call";
  }

  @GetMapping("/{year}/history")
  String history(@PathVariable int year, Model model) {
    Call call = calls.ofYear(year);
    model.addAttribute("call", call);
    model.addAttribute("changes", administration.history(call.id()));
    return "calls/history";
  }

  @GetMapping("/{year}/calendar.ics")
  ResponseEntity<String> calendar(@PathVariable int year) {
    Call call = calls.ofYear(year);
    ContentDisposition file =
        ContentDisposition.attachment().filename("calls-%d.ics".formatted(year)).build();
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(CallCalendarFile.of(call, clock.instant(), address.of("/calls/" + year)));
  }
}
