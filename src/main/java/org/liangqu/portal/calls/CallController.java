package org.liangqu.portal.calls;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.liangqu.call.Call;
import org.liangqu.call.CallAdministration;
import org.liangqu.call.Calls;
import org.liangqu.directory.Directory;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calls as everybody reads them. */
@Controller("callPages")
@RequestMapping("/calls")
class CallController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final Calls calls;
  private final CallAdministration administration;
  private final Directory directory;
  private final Access access;
  private final Clock clock;

  CallController(
      Calls calls,
      CallAdministration administration,
      Directory directory,
      Access access,
      Clock clock) {
    this.calls = calls;
    this.administration = administration;
    this.directory = directory;
    this.access = access;
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
    return "calls/list";
  }

  @GetMapping("/{year}")
  String call(@PathVariable int year, Model model) {
    Call call = calls.ofYear(year);
    model.addAttribute(
        "page",
        new CallPage(
            call,
            CallPhase.of(call, clock.instant()),
            calls.guide(call.id()),
            directory.parks(),
            directory.bureaus()));
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
    String page =
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/calls/{year}")
            .buildAndExpand(year)
            .toUriString();
    ContentDisposition file =
        ContentDisposition.attachment().filename("calls-%d.ics".formatted(year)).build();
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(CallCalendarFile.of(call, clock.instant(), page));
  }
}
