package org.liangqu.proposal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.liangqu.shared.CreditCode;

/** A unified social credit code; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UnitCode.Validator.class)
@interface UnitCode {

  String message() default "统一社会信用代码无效，请核对18位代码";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Verifies the check character too, and says which fault it found. */
  class Validator implements ConstraintValidator<UnitCode, String> {

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
      Optional<String> fault = code == null ? Optional.empty() : CreditCode.fault(code);
      fault.ifPresent(message -> say(message, context));
      return fault.isEmpty();
    }

    /** What was typed is quoted, so it must not be taken for a template's parameter. */
    private static void say(String message, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(message.replaceAll("[\\\\{}$]", "\\\\$0"))
          .addConstraintViolation();
    }
  }
}
