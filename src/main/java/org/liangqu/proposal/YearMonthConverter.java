package org.liangqu.proposal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;

/** Months are kept as their first day. */
@Converter(autoApply = true)
class YearMonthConverter implements AttributeConverter<YearMonth, LocalDate> {

  @Override
  public LocalDate convertToDatabaseColumn(YearMonth month) {
    return month == null ? null : month.atDay(1);
  }

  @Override
  public YearMonth convertToEntityAttribute(LocalDate day) {
    return day == null ? null : YearMonth.from(day);
  }
}
