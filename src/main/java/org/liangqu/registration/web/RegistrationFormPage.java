package org.liangqu.registration.web;

import java.util.Map;
import org.liangqu.directory.Directory;
import org.liangqu.organization.EnterpriseSize;
import org.liangqu.organization.UnitKind;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form, with what is wrong beside its fields. */
@Component
class RegistrationFormPage {

  private final Directory directory;

  RegistrationFormPage(Directory directory) {
    this.directory = directory;
  }

  /**
   * @param refusal null where nothing is wrong yet
   */
  ModelAndView show(String view, RegistrationDraft draft, Refusal refusal) {
    ModelAndView page = new ModelAndView(view);
    page.addObject("form", draft.form());
    page.addObject("scanName", draft.scanName());
    page.addObject("kinds", UnitKind.values());
    page.addObject("sizes", EnterpriseSize.values());
    page.addObject("parks", directory.parks());
    page.addObject("outside", RegistrationForm.OUTSIDE);
    page.addObject("refused", refusal);
    page.addObject("problems", refusal == null ? Map.of() : refusal.problemsByField());
    page.setStatus(refusal == null ? HttpStatus.OK : statusOf(refusal));
    return page;
  }

  private static HttpStatus statusOf(Refusal refusal) {
    return refusal.kind() == Refusal.Kind.CONFLICT
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_ENTITY;
  }
}
