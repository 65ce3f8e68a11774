package org.liangqu.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/** What a page's browser receives over the network, as it says itself. */
final class Traffic {

  private final Page page;
  private final CDPSession network;
  private final AtomicLong bytes = new AtomicLong();

  Traffic(Page page) {
    this.page = page;
    network = page.context().newCDPSession(page);
    network.on("Network.loadingFinished", this::count);
    network.send("Network.enable");
  }

  private void count(JsonObject finished) {
    bytes.addAndGet(finished.get("encodedDataLength").getAsLong());
  }

  /** As in a browser that has never been here. */
  void forgetAll() {
    network.send("Network.clearBrowserCache");
  }

  long bytes() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return bytes.get();
  }
}
