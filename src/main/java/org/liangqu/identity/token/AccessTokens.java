package org.liangqu.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.ActiveAccounts;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.identity.credential.CredentialEvent;
import org.liangqu.identity.credential.CredentialRecords;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.FieldProblem;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Access tokens (接口令牌), issued by administrators. One for the engine acts in its issuer's name; one
 * for {@code /api} in that of an account, whose owner alone collects the secret: so no
 * administrator ever acts for somebody else.
 */
@Service
public class AccessTokens {

  private final TokenRecords tokens;
  private final CredentialRecords trail;
  private final Accounts accounts;
  private final ActiveAccounts active;
  private final Access access;
  private final Clock clock;

  AccessTokens(
      TokenRecords tokens,
      CredentialRecords trail,
      Accounts accounts,
      ActiveAccounts active,
      Access access,
      Clock clock) {
    this.tokens = tokens;
    this.trail = trail;
    this.accounts = accounts;
    this.active = active;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws Refusal FORBIDDEN for others than administrators, INVALID with a problem per field
   */
  @Transactional
  public IssuedToken issue(NewToken declared) {
    Person issuer = administrator();
    TokenPolicy.check(declared, LocalDate.now(clock));
    AccessToken token = token(declared, issuer);
    tokens.add(token);
    trail.add(CredentialEvent.TOKEN_ISSUED, token.account(), detail(token), issuer);
    return token.account().equals(issuer.id())
        ? collected(token, issuer)
        : new IssuedToken(token, null);
  }

  private AccessToken token(NewToken declared, Person issuer) {
    return new AccessToken(
        UUID.randomUUID(),
        declared.name().strip(),
        declared.purpose().strip(),
        declared.contact().strip(),
        declared.door(),
        declared.door().isOfEngine() ? issuer.id() : existing(declared.account().strip()),
        SourceAddresses.parse(declared.addresses()).text(),
        clock.instant(),
        issuer.id(),
        issuer.name(),
        declared.validThrough().plusDays(1).atStartOfDay(ClockConfiguration.ZONE).toInstant(),
        null,
        null,
        null,
        null);
  }

  private String existing(String account) {
    if (!accounts.exists(account)) {
      String message = "没有账号 " + account + "，请核对后再签发";
      throw Refusal.invalid(
          "token-account", message, List.of(new FieldProblem("account", message)));
    }
    return account;
  }

  /**
   * Makes the secret and shows it to the account's owner, once.
   *
   * @throws Refusal NOT_FOUND for a token of somebody else, CONFLICT where it was collected or
   *     holds no more
   */
  @Transactional
  public IssuedToken collect(UUID id) {
    Person owner = access.person();
    AccessToken token =
        tokens
            .find(id)
            .filter(found -> found.account().equals(owner.id()))
            .orElseThrow(AccessTokens::unknown);
    return collected(token, owner);
  }

  private IssuedToken collected(AccessToken token, Person owner) {
    String secret = TokenSecret.random();
    if (!tokens.collect(token.id(), TokenSecret.hash(secret), clock.instant())) {
      throw Refusal.conflict("token-collected", "此令牌已领取、已撤销或已过期；如未保存，请系统管理员重新签发。");
    }
    trail.add(CredentialEvent.TOKEN_COLLECTED, token.account(), detail(token), owner);
    return new IssuedToken(tokens.find(token.id()).orElseThrow(), secret);
  }

  /**
   * Takes effect with the next request, on every node. An administrator may revoke any, everybody
   * their own.
   *
   * @throws Refusal NOT_FOUND for somebody else's token
   */
  @Transactional
  public void revoke(UUID id) {
    Person person = access.person();
    AccessToken token = find(id, person);
    if (tokens.revoke(id, clock.instant())) {
      trail.add(CredentialEvent.TOKEN_REVOKED, token.account(), detail(token), person);
    }
  }

  /**
   * @throws Refusal FORBIDDEN for others than administrators
   */
  public List<AccessToken> all() {
    administrator();
    return tokens.all();
  }

  /** The tokens that act in the name of whoever asks. */
  public List<AccessToken> mine() {
    return tokens.of(access.person().id());
  }

  /** Whom a secret lets in, if it holds and comes from where it may. */
  public Optional<AdmittedProgram> admit(String secret, String address) {
    Instant now = clock.instant();
    return tokens
        .find(TokenSecret.hash(secret))
        .filter(token -> token.stateAt(now) == AccessToken.State.VALID)
        .filter(token -> SourceAddresses.of(token.addresses()).admit(address))
        .flatMap(token -> admitted(token, address, now));
  }

  private Optional<AdmittedProgram> admitted(AccessToken token, String address, Instant now) {
    Optional<Person> person = active.find(token.account());
    person.ifPresent(found -> tokens.used(token.id(), address, now));
    return person.map(found -> new AdmittedProgram(found, token.door()));
  }

  private AccessToken find(UUID id, Person person) {
    return tokens
        .find(id)
        .filter(token -> token.account().equals(person.id()) || access.allows(Act.KEEP_TOKENS))
        .orElseThrow(AccessTokens::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("token-unknown", "没有这个令牌，请从令牌列表中选择。");
  }

  private Person administrator() {
    return access.require(Act.KEEP_TOKENS);
  }

  private static String detail(AccessToken token) {
    return "%s（%s）".formatted(token.name(), token.door().label());
  }
}
