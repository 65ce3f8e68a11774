package org.liangqu.portal.demo;

/** A published password stands where real work is done. */
class UnsafePasswordException extends RuntimeException {

  UnsafePasswordException(String message) {
    super(message);
  }
}
