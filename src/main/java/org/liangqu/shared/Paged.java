package org.liangqu.shared;

import java.util.List;
import org.springframework.data.domain.Page;

/** One page of a list as {@code /api} shows it; pages count from 0. */
public record Paged<T>(List<T> items, int page, int size, long total) {

  public Paged {
    items = List.copyOf(items);
  }

  public static <T> Paged<T> of(Page<T> page) {
    return new Paged<>(
        page.getContent(), page.getNumber(), page.getSize(), page.getTotalElements());
  }
}
