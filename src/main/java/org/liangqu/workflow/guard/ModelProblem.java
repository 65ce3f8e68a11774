package org.liangqu.workflow.guard;

/**
 * What keeps a model from being deployed, in Chinese for the administrator.
 *
 * @param what what is wrong there
 * @param expected what should be there instead; may be empty
 */
public record ModelProblem(Place place, String what, String expected) {

  @Override
  public String toString() {
    return place + "：" + what + "。" + (expected.isEmpty() ? "" : expected + "。");
  }
}
