package org.liangqu.proposal.files;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows which files in the store are another module's, so that they aren't swept away. */
public interface KeptFiles {

  Set<UUID> among(Collection<UUID> contents);
}
