package org.liangqu.portal.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

final class DemoFixture {

  static final int YEAR = 2026;

  private DemoFixture() {}

  /** Refuses a member too many and a member too few. */
  static ObjectMapper strictJson() {
    return Jackson2ObjectMapperBuilder.json()
        .featuresToEnable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .build();
  }

  static DemoFiles files() {
    return new DemoFiles(strictJson());
  }
}
