package org.liangqu.proposal;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An amount in 万元, not negative; null is valid. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@DecimalMin(value = "0", message = "不能为负数")
@Digits(integer = 9, fraction = 6, message = "整数部分不超过9位、小数部分不超过6位（单位：万元）")
@interface Amount {

  String message() default "金额无效";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
