package org.liangqu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The approval system of the two zones' science and technology programme (两区科技计划项目审批系统). */
@SpringBootApplication
public class LiangquApplication {

  public static void main(String[] args) {
    SpringApplication.run(LiangquApplication.class, args);
  }
}
