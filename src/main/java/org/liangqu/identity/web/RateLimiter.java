package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Knows who has asked too often at which door (限流). */
@Component
@EnableConfigurationProperties(RateLimits.class)
class RateLimiter {

  private final Map<LimitedDoor, Buckets> doors = new EnumMap<>(LimitedDoor.class);

  RateLimiter(RateLimits limits) {
    for (LimitedDoor door : LimitedDoor.values()) {
      doors.put(door, new Buckets(door.limit(limits)));
    }
  }

  /** Counts a request at those doors that it is meant for; says how long to wait if it is over. */
  Optional<Duration> count(HttpServletRequest request, String key, LimitedDoor... watched) {
    return Stream.of(watched)
        .filter(door -> door.isMeantBy(request))
        .flatMap(door -> doors.get(door).take(key).stream())
        .findFirst();
  }

  Optional<Duration> waitForSignIn(String address) {
    return doors.get(LimitedDoor.SIGN_IN).wait(address);
  }

  void countWrongCredentials(String address) {
    doors.get(LimitedDoor.SIGN_IN).take(address);
  }
}
