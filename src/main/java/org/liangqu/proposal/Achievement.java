package org.liangqu.proposal;

import java.time.LocalDate;

/** An achievement to be transferred (拟转化成果); proofs are attached under its key. */
public record Achievement(String key, String name, String owner, LocalDate obtainedOn) {}
