package org.liangqu.identity;

import static org.liangqu.PageToken.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.liangqu.identity.Accounts.NewAccount;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody at a browser, at an address of their own. */
public final class SignInPerson {

  public static final String PASSWORD = "correct-horse-battery";

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  private final MockMvc mvc;
  private final String account;
  private final String address;

  private SignInPerson(MockMvc mvc, String account) {
    this.mvc = mvc;
    this.account = account;
    int number = ADDRESSES.incrementAndGet();
    this.address = "10.20.%d.%d".formatted(number / 250, number % 250);
  }

  /** With an account of their own and the offices. */
  public static SignInPerson with(MockMvc mvc, Accounts accounts, Office... offices) {
    String id = "person-" + UUID.randomUUID();
    accounts.create(new NewAccount(id, "王某", id + "@example.com", PASSWORD, Set.of(offices)));
    return new SignInPerson(mvc, id);
  }

  /** Without an account. */
  public static SignInPerson stranger(MockMvc mvc) {
    return new SignInPerson(mvc, "stranger-" + UUID.randomUUID());
  }

  public String account() {
    return account;
  }

  public String address() {
    return address;
  }

  public ResultActions tries(String password) throws Exception {
    return tries(password, new MockHttpSession());
  }

  public ResultActions tries(String password, MockHttpSession session) throws Exception {
    return perform(
        post("/sign-in").param("username", account).param("password", password), session);
  }

  public void triesInVain(int times) throws Exception {
    for (int time = 0; time < times; time++) {
      tries("something-wrong");
    }
  }

  /** Signs in and returns the session. */
  public MockHttpSession signsIn() throws Exception {
    MvcResult result = tries(PASSWORD).andReturn();
    return (MockHttpSession) result.getRequest().getSession();
  }

  public ResultActions perform(MockHttpServletRequestBuilder request, MockHttpSession session)
      throws Exception {
    return mvc.perform(
        request
            .session(session)
            .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36")
            .with(csrf())
            .with(
                built -> {
                  built.setRemoteAddr(address);
                  return built;
                }));
  }
}
