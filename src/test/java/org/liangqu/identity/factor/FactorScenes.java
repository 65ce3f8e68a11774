package org.liangqu.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.springframework.boot.test.context.TestComponent;

/** People with a phone. */
@TestComponent
public class FactorScenes {

  public static final String PASSWORD = "a-long-test-password";

  private static final int SECONDS = 30;

  private final Accounts accounts;
  private final SecondFactors factors;
  private final FactorRecords records;
  private final PhoneCodes phoneCodes;

  FactorScenes(
      Accounts accounts, SecondFactors factors, FactorRecords records, PhoneCodes phoneCodes) {
    this.accounts = accounts;
    this.factors = factors;
    this.records = records;
    this.phoneCodes = phoneCodes;
  }

  /** A phone that has the secret. */
  public final class Phone {

    private final byte[] secret;

    private Phone(byte[] secret) {
      this.secret = secret;
    }

    public String code() {
      return codeIn(0);
    }

    /** The code that comes next, which is accepted already. */
    public String nextCode() {
      return codeIn(1);
    }

    private String codeIn(int steps) {
      return phoneCodes.codeAt(
          secret, Clock.systemUTC().instant().getEpochSecond() / SECONDS + steps);
    }
  }

  public Person person(String id, Office office) {
    if (!accounts.exists(id)) {
      accounts.create(new NewAccount(id, id, null, PASSWORD, Set.of(office)));
    }
    return accounts.find(id).orElseThrow();
  }

  /** Gives the person a factor anew, without any code used yet. */
  public Phone phoneOf(Person person) {
    records.remove(person.id());
    byte[] encrypted = factors.begin(person);
    records.add(person.id(), encrypted, 0, Clock.systemUTC().instant());
    return phoneWith(factors.sheet(person, encrypted).secret());
  }

  public List<String> recoveryCodesOf(Person person) {
    return factors.renewRecoveryCodes(person);
  }

  /** The phone into which the secret was typed, or read. */
  public Phone phoneWith(String secret) {
    return new Phone(new Base32().decode(secret.replace(" ", "")));
  }
}
