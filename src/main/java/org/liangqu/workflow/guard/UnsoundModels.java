package org.liangqu.workflow.guard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.BadUserRequestException;

/** Models that are not deployed, with all that is wrong with them; the running version stays. */
public class UnsoundModels extends BadUserRequestException {

  private final transient List<ModelProblem> problems;

  UnsoundModels(List<ModelProblem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  public List<ModelProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  private static String message(List<ModelProblem> problems) {
    return IntStream.range(0, problems.size())
        .mapToObj(index -> (index + 1) + ". " + problems.get(index))
        .collect(
            Collectors.joining(
                "\n", "模型未部署，正在使用的版本不变。请修改以下 %d 处后重新部署：\n".formatted(problems.size()), ""));
  }
}
