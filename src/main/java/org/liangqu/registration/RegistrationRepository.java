package org.liangqu.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<RegistrationEntity, UUID> {

  Optional<RegistrationEntity> findById(UUID id);

  Optional<RegistrationEntity> findByNumber(String number);

  /** Verbs wait for one another, so that the second finds what the first did. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from RegistrationEntity r where r.id = :id")
  Optional<RegistrationEntity> findLocked(UUID id);

  @Query(
      """
      select count(r) > 0 from RegistrationEntity r
      where r.details.creditCode = :creditCode and r.id <> :except
        and (r.state in (IN_REVIEW, RETURNED) or r.state = APPROVED and r.openedAt is null)\
      """)
  boolean isInProgress(String creditCode, UUID except);

  @Query(
      """
      select count(r) > 0 from RegistrationEntity r
      where r.details.administratorAccount = :account and r.id <> :except
        and (r.state in (IN_REVIEW, RETURNED) or r.state = APPROVED and r.openedAt is null)\
      """)
  boolean isAccountReserved(String account, UUID except);

  /** What was confirmed, newest first; a null park doesn't narrow, nor does a null state. */
  @Query(
      """
      select r from RegistrationEntity r
      where r.state <> UNCONFIRMED and (:everywhere = true or r.details.parkCode in :parks)
        and (:state is null or r.state = :state)
        and (lower(r.number) like :text or lower(r.details.name) like :text
          or lower(r.details.creditCode) like :text)
      order by r.submittedAt desc, r.id\
      """)
  Page<RegistrationEntity> search(
      boolean everywhere, Set<String> parks, RegistrationState state, String text, Pageable page);

  long countByStateAndSubmittedAtBefore(RegistrationState state, Instant before);

  List<RegistrationEntity> findByStateAndSubmittedAtBefore(
      RegistrationState state, Instant before, Limit atMost);

  long countByStateInAndEndedAtBefore(Collection<RegistrationState> states, Instant before);

  List<RegistrationEntity> findByStateInAndEndedAtBefore(
      Collection<RegistrationState> states, Instant before, Limit atMost);

  @Query(nativeQuery = true, value = "select nextval('registration_number')")
  long nextNumber();

  RegistrationEntity save(RegistrationEntity registration);

  void flush();

  void delete(RegistrationEntity registration);
}
