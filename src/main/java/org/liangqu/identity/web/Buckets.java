package org.liangqu.identity.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One bucket of tokens for each address or account, in the memory of this node. */
final class Buckets {

  private static final int KEPT = 10_000;

  private final RateLimits.Limit limit;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  Buckets(RateLimits.Limit limit) {
    this.limit = limit;
  }

  /** Takes a token; without one it says how long to wait. */
  Optional<Duration> take(String key) {
    var taken = bucket(key).tryConsumeAndReturnRemaining(1);
    return taken.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
  }

  /** How long to wait for a token, if there is none; takes none. */
  Optional<Duration> wait(String key) {
    var asked = bucket(key).estimateAbilityToConsume(1);
    return asked.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(asked.getNanosToWaitForRefill()));
  }

  private Bucket bucket(String key) {
    if (buckets.size() > KEPT) {
      buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= limit.requests());
    }
    return buckets.computeIfAbsent(key, newcomer -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            bandwidth ->
                bandwidth.capacity(limit.requests()).refillGreedy(limit.requests(), limit.per()))
        .build();
  }

  /** In whole seconds, at least one, as the header Retry-After has it. */
  static long seconds(Duration wait) {
    return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait.toNanos() + 999_999_999L));
  }
}
