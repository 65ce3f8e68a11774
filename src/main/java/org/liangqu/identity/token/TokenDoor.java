package org.liangqu.identity.token;

/** What a token opens, and nothing else (接口范围). */
public enum TokenDoor {
  ENGINE_READ("引擎接口 · 只读", "读取 /engine-rest 的数据，只能用 GET"),
  ENGINE_DEPLOY("引擎接口 · 部署", "从 Modeler 部署流程、决策表和表单，并查看已部署的内容"),
  API("业务接口", "以所代表账号的权限调用 /api");

  private final String label;
  private final String hint;

  TokenDoor(String label, String hint) {
    this.label = label;
    this.hint = hint;
  }

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }

  public boolean isOfEngine() {
    return this != API;
  }

  /** What a request admitted by such a token carries beside its person's authorities. */
  public String authority() {
    return "DOOR_" + name();
  }
}
