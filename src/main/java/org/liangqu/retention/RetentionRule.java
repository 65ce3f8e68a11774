package org.liangqu.retention;

/**
 * How long one kind of thing is kept (保存期限规定). Whichever module keeps it declares a bean of this
 * type; rules never touch what the decisions on a proposal rest on.
 */
public interface RetentionRule {

  /** Lower case with dashes; stands in the record of runs and never changes. */
  String key();

  /** What it is, in Chinese, such as 未提交的申报草稿. */
  String what();

  /** For how long, from when, such as 接收截止后 24 个月. */
  String keeps();

  /** Why so long and no longer. */
  String why();

  /** How many have passed their time now; changes nothing. */
  long due();

  /**
   * Clears some of those that have passed their time, in the transaction that is open. To be called
   * again until nothing is left; safe to repeat.
   *
   * @return how many were cleared; 0 once nothing is left
   */
  int clear(int atMost);
}
