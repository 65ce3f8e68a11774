package org.liangqu.benchmark;

/** Hears of committed arrivals on the path. */
interface PathObserver {

  PathObserver NOBODY =
      new PathObserver() {
        @Override
        public void taskOpened(OpenTask task) {}

        @Override
        public void waitsForList(String number) {}

        @Override
        public void accepted(String number) {}
      };

  void taskOpened(OpenTask task);

  void waitsForList(String number);

  void accepted(String number);
}
