package org.liangqu.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * What a new password must be (密码要求), after NIST SP 800-63B: long enough and hard to guess; no
 * mixture of characters is demanded and none expires. A password of more than 72 bytes, which is
 * all that bcrypt reads, is digested before it is hashed, so that no part of it is ignored.
 */
@Component
public class PasswordRules {

  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;

  /** Fewer than a million guesses find what scores less. */
  private static final int LEAST_SCORE = 2;

  /** Shorter names would be found in many a good password. */
  private static final int SHORTEST_NAME = 3;

  private final Zxcvbn estimate = new Zxcvbn();

  /**
   * What is wrong with a password, empty for a good one.
   *
   * @param account whose password it is to be
   * @param name the person's name, may be null
   */
  public Optional<String> problem(String password, String account, String name) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of("密码至少 %d 个字符，可以是几个互不相干的词".formatted(SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of("密码最多 %d 个字符".formatted(LONGEST));
    }
    if (!password.equals(password.strip())) {
      return Optional.of("密码的开头和结尾不能是空格");
    }
    if (contains(password, account) || contains(password, name)) {
      return Optional.of("密码不能含有账号或姓名");
    }
    return score(password, account, name) < LEAST_SCORE
        ? Optional.of("密码太容易被猜到（常用密码、连续或重复的字符、日期等），请换一个")
        : Optional.empty();
  }

  private static boolean contains(String password, String name) {
    return name != null
        && name.strip().length() >= SHORTEST_NAME
        && password.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private int score(String password, String account, String name) {
    List<String> known = Stream.of(account, name).filter(word -> word != null).toList();
    return estimate.measure(password, known).getScore();
  }

  /**
   * @throws Refusal INVALID for a password that isn't good enough, with what to do
   */
  public void check(String password, String account, String name) {
    problem(password, account, name)
        .ifPresent(
            problem -> {
              throw Refusal.invalid("account-password", problem);
            });
  }
}
