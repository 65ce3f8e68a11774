package org.liangqu.portal;

import java.util.Map;
import org.liangqu.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Shows a form again with what is wrong beside its fields. */
public final class FieldProblems {

  private FieldProblems() {}

  /**
   * @param refusal null where nothing was sent yet
   */
  public static ModelAndView show(ModelAndView form, Refusal refusal) {
    form.addObject("refused", refusal);
    form.addObject("problems", refusal == null ? Map.of() : refusal.problemsByField());
    form.setStatus(
        refusal == null
            ? HttpStatus.OK
            : refusal.kind() == Refusal.Kind.CONFLICT
                ? HttpStatus.CONFLICT
                : HttpStatus.UNPROCESSABLE_ENTITY);
    return form;
  }
}
