package org.liangqu.proposal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of limited length without control characters but line breaks and tabs; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Validator.class)
@interface Text {

  int NAME = 200;
  int PROSE = 10_000;

  int value() default NAME;

  String message() default "不超过{value}字，且不含控制字符";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks the length in characters as people count them, not in UTF-16 units. */
  class Validator implements ConstraintValidator<Text, String> {

    private int max;

    @Override
    public void initialize(Text text) {
      max = text.value();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
      return text == null
          || text.codePointCount(0, text.length()) <= max
              && text.codePoints().allMatch(Validator::isAllowed);
    }

    private static boolean isAllowed(int codePoint) {
      return !Character.isISOControl(codePoint)
          || codePoint == '\n'
          || codePoint == '\r'
          || codePoint == '\t';
    }
  }
}
