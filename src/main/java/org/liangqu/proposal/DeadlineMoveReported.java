package org.liangqu.proposal;

import java.util.Set;
import org.liangqu.call.DeadlinesMoved;

/**
 * Deadlines moved, and these have unfinished proposals for which they hold: codes of units, parks,
 * bureaus and recommending units.
 */
public record DeadlineMoveReported(
    DeadlinesMoved move,
    Set<String> creditCodes,
    Set<String> parkCodes,
    Set<String> bureauCodes,
    Set<String> recommenderCodes) {

  public DeadlineMoveReported {
    creditCodes = Set.copyOf(creditCodes);
    parkCodes = Set.copyOf(parkCodes);
    bureauCodes = Set.copyOf(bureauCodes);
    recommenderCodes = Set.copyOf(recommenderCodes);
  }
}
