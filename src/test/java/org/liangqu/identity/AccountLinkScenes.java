package org.liangqu.identity;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the mails with links that wait to leave, as the mail server would get them. */
@TestComponent
public class AccountLinkScenes {

  private static final String TOKEN = "token=";

  private final JdbcClient jdbc;
  private final AccountLinks links;

  AccountLinkScenes(JdbcClient jdbc, AccountLinks links) {
    this.jdbc = jdbc;
    this.links = links;
  }

  /** How many mails with links were written to the account. */
  public int mailsTo(String account) {
    return jdbc.sql(
            """
            select count(*) from delivery where recipient_id = :account and medium = 'MAIL'
               and notice in ('password.reset', 'account.invited')
            """)
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /** The token in the newest mail, as it leaves. */
  public String tokenSentTo(String account) {
    String path =
        links.withSecret(
            jdbc.sql(
                    """
                    select link from delivery where recipient_id = :account
                       and notice in ('password.reset', 'account.invited')
                     order by position desc limit 1
                    """)
                .param("account", account)
                .query(String.class)
                .single());
    return path.substring(path.indexOf(TOKEN) + TOKEN.length());
  }
}
