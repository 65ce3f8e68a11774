package org.liangqu.registration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.liangqu.registration.LicenceScan;
import org.liangqu.registration.LicenceScans;
import org.liangqu.registration.Registration;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps what was typed in the session until it was handed in, whatever is wrong with it. */
@Component
class RegistrationDrafts {

  private static final String NEW = "registration.draft";

  private final LicenceScans scans;

  RegistrationDrafts(LicenceScans scans) {
    this.scans = scans;
  }

  /** Of a new registration. */
  RegistrationDraft begun(HttpServletRequest request) {
    return kept(request, NEW).orElseGet(RegistrationDraft::blank);
  }

  /** Of a returned one: what was handed in, until something else is typed. */
  RegistrationDraft correction(HttpServletRequest request, Registration returned) {
    return kept(request, keyOf(returned))
        .orElseGet(
            () -> {
              String scan = scans.find(returned.scanId()).map(LicenceScan::fileName).orElse(null);
              RegistrationForm form = RegistrationForm.of(returned.details());
              return new RegistrationDraft(form, returned.scanId(), scan);
            });
  }

  void keep(HttpServletRequest request, RegistrationDraft draft) {
    request.getSession().setAttribute(NEW, draft);
  }

  void keep(HttpServletRequest request, Registration returned, RegistrationDraft draft) {
    request.getSession().setAttribute(keyOf(returned), draft);
  }

  void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(NEW);
  }

  void forget(HttpServletRequest request, Registration returned) {
    request.getSession().removeAttribute(keyOf(returned));
  }

  /**
   * @param file null or empty where none was chosen, which leaves the one before
   * @throws Refusal as {@link LicenceScans#receive}, at the field
   */
  RegistrationDraft withScan(RegistrationDraft draft, MultipartFile file) {
    if (file == null || file.isEmpty()) {
      return draft;
    }
    try (InputStream content = file.getInputStream()) {
      LicenceScan scan = scans.receive(file.getOriginalFilename(), content);
      return draft.withScan(scan.id(), scan.fileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Refusal refusal) {
      throw Refusal.invalid(
          refusal.code(),
          "扫描件没有收下，其余内容都已保留。",
          List.of(new FieldProblem("scan", refusal.getMessage())));
    }
  }

  private static Optional<RegistrationDraft> kept(HttpServletRequest request, String key) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((RegistrationDraft) session.getAttribute(key));
  }

  private static String keyOf(Registration registration) {
    return NEW + "." + registration.id();
  }
}
