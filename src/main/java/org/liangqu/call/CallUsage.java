package org.liangqu.call;

import java.util.UUID;

/** Port to the module that keeps proposals: what has already happened in a call. */
@FunctionalInterface
public interface CallUsage {
  CallUse of(UUID callId);
}
