package org.liangqu.identity;

/** Who is acting now: the person signed in, or {@link Person#SYSTEM} in a background job. */
public interface CurrentPerson {
  Person get();
}
