package org.liangqu.proposal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.liangqu.shared.CreditCode;

/** A unified social credit code; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UnitCode.Validator.class)
@interface UnitCode {

  String message() default "统一社会信用代码无效，请核对18位代码";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Verifies the check character too. */
  class Validator implements ConstraintValidator<UnitCode, String> {

    @Override
    public boolean isValid(String code, ConstraintValidatorContext context) {
      return code == null || CreditCode.isValid(code);
    }
  }
}
