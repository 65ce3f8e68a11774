package org.liangqu.proposal;

import java.util.UUID;
import org.liangqu.identity.Person;

/** Port through which other modules let people read a dossier, such as the experts of a panel. */
public interface DossierReaders {

  boolean mayRead(Person person, UUID proposalId);
}
