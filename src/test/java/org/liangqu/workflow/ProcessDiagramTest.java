package org.liangqu.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.workflow.ProjectModels.Model;

/** The diagrams can be read: everything is drawn, and nothing lies on anything else. */
@DisplayName("The process diagrams")
class ProcessDiagramTest {

  private static final String MODELS = "org.liangqu.workflow.ProjectModels#models";

  /** The width of a Chinese character in a name beside a shape. */
  private static final double CHARACTER = 11;

  private record Drawn(BaseElement element, Shape outline) {

    Rectangle2D bounds() {
      return outline.getBounds2D();
    }

    boolean holds(BaseElement other) {
      return element instanceof SubProcess && other.getParentElement().equals(element);
    }
  }

  private record Text(String id, String name, Rectangle2D box) {}

  @ParameterizedTest(name = "{0}: every element is drawn once")
  @MethodSource(MODELS)
  void everythingIsDrawn(Model model) {
    assertThat(
            Stream.concat(
                model.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement),
                model.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement)))
        .extracting(BaseElement::getId)
        .containsExactlyInAnyOrderElementsOf(
            model.all(FlowElement.class).stream().map(BaseElement::getId).toList());
  }

  @ParameterizedTest(name = "{0}: no shape lies on another")
  @MethodSource(MODELS)
  void shapesKeepApart(Model model) {
    List<Drawn> shapes = shapes(model);

    for (Drawn one : shapes) {
      assertThat(shapes)
          .filteredOn(other -> other != one && !belongTogether(one, other))
          .allSatisfy(
              other ->
                  assertThat(one.bounds().intersects(other.bounds()))
                      .as(one.element().getId() + " on " + other.element().getId())
                      .isFalse());
    }
  }

  @ParameterizedTest(name = "{0}: every event, gateway and answer has room for its name")
  @MethodSource(MODELS)
  void namesHaveRoom(Model model) {
    assertThat(labels(model))
        .allSatisfy(
            text ->
                assertThat(text.box().getWidth())
                    .as(text.id())
                    .isGreaterThanOrEqualTo(text.name().length() * CHARACTER));
    assertThat(labels(model))
        .extracting(Text::id)
        .containsExactlyInAnyOrderElementsOf(
            model.all(FlowElement.class).stream()
                .filter(ProcessDiagramTest::isNamedBesideItsShape)
                .map(BaseElement::getId)
                .toList());
  }

  @ParameterizedTest(name = "{0}: no name lies on a shape, a flow or another name")
  @MethodSource(MODELS)
  void namesKeepApart(Model model) {
    List<Text> labels = labels(model);

    for (Text text : labels) {
      assertThat(shapes(model))
          .filteredOn(shape -> !(shape.element() instanceof SubProcess))
          .allSatisfy(
              shape ->
                  assertThat(shape.outline().intersects(text.box()))
                      .as(text.id() + " on " + shape.element().getId())
                      .isFalse());
      assertThat(model.all(BpmnEdge.class))
          .allSatisfy(
              edge ->
                  assertThat(lines(edge))
                      .as(text.id() + " on " + edge.getId())
                      .noneMatch(line -> line.intersects(text.box())));
      assertThat(labels)
          .filteredOn(other -> other != text)
          .noneMatch(other -> other.box().intersects(text.box()));
    }
  }

  @ParameterizedTest(name = "{0}: flows run straight, from border to border, through no shape")
  @MethodSource(MODELS)
  void flowsRunBetweenShapes(Model model) {
    for (BpmnEdge edge : model.all(BpmnEdge.class)) {
      SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
      List<Rectangle2D> lines = lines(edge);

      assertThat(lines)
          .as(edge.getId() + " has right angles")
          .allMatch(line -> line.getWidth() == 1 || line.getHeight() == 1);
      assertThat(shapes(model))
          .filteredOn(shape -> !(shape.element() instanceof SubProcess))
          .filteredOn(shape -> !isEnd(shape, flow))
          .allSatisfy(
              shape ->
                  assertThat(lines)
                      .as(edge.getId() + " through " + shape.element().getId())
                      .noneMatch(line -> shape.outline().intersects(line)));
      assertThat(shapes(model))
          .filteredOn(shape -> isEnd(shape, flow))
          .hasSize(2)
          .allSatisfy(
              shape ->
                  assertThat(lines)
                      .as(edge.getId() + " touches " + shape.element().getId())
                      .anyMatch(line -> line.intersects(shape.bounds())));
    }
  }

  private static List<Drawn> shapes(Model model) {
    return model.all(BpmnShape.class).stream()
        .map(shape -> new Drawn(shape.getBpmnElement(), outline(shape)))
        .toList();
  }

  private static Shape outline(BpmnShape shape) {
    Rectangle2D box = box(shape.getBounds());
    BaseElement element = shape.getBpmnElement();
    if (element instanceof Event) {
      return new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
    return element instanceof Gateway ? diamond(box) : box;
  }

  private static Shape diamond(Rectangle2D box) {
    Path2D path = new Path2D.Double();
    path.moveTo(box.getCenterX(), box.getMinY());
    path.lineTo(box.getMaxX(), box.getCenterY());
    path.lineTo(box.getCenterX(), box.getMaxY());
    path.lineTo(box.getMinX(), box.getCenterY());
    path.closePath();
    return path;
  }

  private static Rectangle2D box(Bounds bounds) {
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  private static boolean belongTogether(Drawn one, Drawn other) {
    return one.holds(other.element())
        || other.holds(one.element())
        || isAttached(one, other)
        || isAttached(other, one);
  }

  private static boolean isAttached(Drawn event, Drawn host) {
    return event.element() instanceof BoundaryEvent boundary
        && boundary.getAttachedTo().equals(host.element());
  }

  private static boolean isEnd(Drawn shape, SequenceFlow flow) {
    return shape.element().equals(flow.getSource()) || shape.element().equals(flow.getTarget());
  }

  private static boolean isNamedBesideItsShape(FlowElement element) {
    return element.getName() != null
        && (element instanceof SequenceFlow
            || element instanceof Event
            || element instanceof Gateway);
  }

  private static List<Text> labels(Model model) {
    List<Text> labels = new ArrayList<>();
    model
        .all(BpmnShape.class)
        .forEach(shape -> add(labels, shape.getBpmnElement(), shape.getBpmnLabel()));
    model
        .all(BpmnEdge.class)
        .forEach(edge -> add(labels, edge.getBpmnElement(), edge.getBpmnLabel()));
    return labels;
  }

  private static void add(List<Text> labels, BaseElement element, BpmnLabel label) {
    if (label != null && element instanceof FlowElement named) {
      labels.add(new Text(named.getId(), named.getName(), box(label.getBounds())));
    }
  }

  /** The flow's stretches, each a line one pixel wide. */
  private static List<Rectangle2D> lines(BpmnEdge edge) {
    List<Waypoint> points = List.copyOf(edge.getWaypoints());
    List<Rectangle2D> lines = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Waypoint from = points.get(i - 1);
      Waypoint to = points.get(i);
      lines.add(
          new Rectangle2D.Double(
              Math.min(from.getX(), to.getX()) - 0.5,
              Math.min(from.getY(), to.getY()) - 0.5,
              Math.abs(from.getX() - to.getX()) + 1,
              Math.abs(from.getY() - to.getY()) + 1));
    }
    return lines;
  }
}
