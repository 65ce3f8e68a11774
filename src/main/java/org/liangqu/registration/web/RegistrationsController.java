package org.liangqu.registration.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.liangqu.directory.Directory;
import org.liangqu.registration.LicenceContent;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationReviews;
import org.liangqu.registration.RegistrationState;
import org.liangqu.shared.PageAct;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registrations as the park's offices see them; they decide in Tasklist (单位注册). */
@Controller
@RequestMapping("/registrations")
class RegistrationsController {

  private static final int ROWS_ON_A_PAGE = 20;

  private final RegistrationReviews registrations;
  private final Directory directory;

  RegistrationsController(RegistrationReviews registrations, Directory directory) {
    this.registrations = registrations;
    this.directory = directory;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) RegistrationState state,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    model.addAttribute(
        "found",
        registrations.search(state, text, PageRequest.of(Math.max(page, 0), ROWS_ON_A_PAGE)));
    model.addAttribute("directory", directory);
    model.addAttribute("states", RegistrationState.values());
    model.addAttribute("state", state);
    model.addAttribute("text", text);
    return "registration/list";
  }

  @GetMapping("/{id}")
  String registration(@PathVariable UUID id, Model model) {
    Registration registration = registrations.get(id);
    boolean showsLicence = registrations.mayReadLicence(id);
    model.addAttribute("registration", registration);
    model.addAttribute("park", directory.park(registration.details().parkCode()).name());
    model.addAttribute("steps", registrations.steps(id));
    model.addAttribute("preview", showsLicence ? registrations.licencePreview(id) : null);
    model.addAttribute("invites", registrations.mayInviteAgain(id));
    return "registration/registration";
  }

  /** Always as a download: what others uploaded is never shown as a page of ours. */
  @GetMapping("/{id}/licence")
  ResponseEntity<Resource> licence(@PathVariable UUID id) {
    LicenceContent licence = registrations.licence(id);
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(licence.scan().fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(licence.content());
  }

  /** A picture that was drawn here, so that nothing of the file itself reaches the browser. */
  @GetMapping(path = "/{id}/licence/pages/{page}", produces = MediaType.IMAGE_JPEG_VALUE)
  ResponseEntity<byte[]> page(@PathVariable UUID id, @PathVariable int page) {
    return ResponseEntity.ok()
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.IMAGE_JPEG)
        .body(registrations.licencePicture(id, page));
  }

  @PostMapping("/{id}/invite")
  String invite(@PathVariable UUID id, RedirectAttributes next) {
    return PageAct.perform(
        next,
        "redirect:/registrations/" + id,
        "开通邀请已重新发送，以前的邀请链接不再有效。",
        () -> registrations.inviteAgain(id));
  }
}
