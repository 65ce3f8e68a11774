package org.liangqu.notification.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands nothing over, but remembers; fails where it is told to. */
final class RecordingCarrier implements Carrier {

  private final Medium medium;
  private final List<String> carried = new ArrayList<>();
  private final Map<String, DeliveryFailure> failures = new HashMap<>();

  RecordingCarrier(Medium medium) {
    this.medium = medium;
  }

  RecordingCarrier failingOn(String subject, DeliveryFailure failure) {
    failures.put(subject, failure);
    return this;
  }

  void recover() {
    failures.clear();
  }

  synchronized List<String> carried() {
    return List.copyOf(carried);
  }

  @Override
  public Medium medium() {
    return medium;
  }

  @Override
  public boolean isConfigured() {
    return true;
  }

  @Override
  public int parallel() {
    return 1;
  }

  @Override
  public synchronized String carry(Delivery delivery) throws DeliveryFailure {
    DeliveryFailure failure = failures.get(delivery.subject());
    if (failure != null) {
      throw failure;
    }
    carried.add(delivery.subject());
    return "somewhere";
  }
}
