package org.liangqu.identity.access;

import org.liangqu.identity.Person;

/** Who keeps out, whatever office is held (回避与职责分离). */
public enum Separation {
  LEAD_UNIT("the lead unit's people", "申报单位人员", true),
  PARTICIPANT_UNIT("people of a unit that takes part", "参与单位人员", true),
  AUTHOR("whoever filled in or submitted it", "填报人", false),
  FINDING_DECIDER("whoever took the decision that was judged", "作出被审查结论的人", false),
  OVERRIDER("whoever overrode a finding of it", "豁免审查意见的人", false),
  OTHER_BODY_DECIDER("whoever decided on it at another body", "在其他单位的环节作出过结论的人", false),
  OFFICE_DECIDER("whoever decided on it in an office", "在岗位上作出过结论的人", false),
  REJECTER("whoever rejected it, while another may answer", "作出不通过结论的人（另有他人可以办理时）", false),
  PANEL_EXPERT("an expert of its panel", "本项目专家组成员", false),
  DRAFTER("whoever drafted it", "拟定人", false);

  private final String english;
  private final String label;
  private final boolean ofUnits;

  Separation(String english, String label, boolean ofUnits) {
    this.english = english;
    this.label = label;
    this.ofUnits = ofUnits;
  }

  public String english() {
    return english;
  }

  public String label() {
    return label;
  }

  /** Whether the subject's facts of it decide about the person; units are told by credit code. */
  boolean concerns(Person person, Subject subject) {
    return ofUnits
        ? !person.unitCodes().isEmpty()
            && person.unitCodes().stream().anyMatch(subject.keptOut(this)::contains)
        : subject.keptOut(this).contains(person.id());
  }
}
