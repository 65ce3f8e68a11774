package org.liangqu.workflow.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A table file of the project, changed as an administrator might in Modeler. */
public final class ChangedTables {

  private final Document document;
  private String name;

  private ChangedTables(String name) {
    this.name = name;
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      document = factory.newDocumentBuilder().parse(Path.of("bpmn", name).toFile());
    } catch (Exception e) {
      throw new IllegalStateException("Cannot read " + name, e);
    }
  }

  public static ChangedTables eligibility() {
    return new ChangedTables("eligibility.dmn");
  }

  public static ChangedTables review() {
    return new ChangedTables("review.dmn");
  }

  public static ChangedTables checklist() {
    return new ChangedTables("checklist.dmn");
  }

  /** The file's text as it is. */
  static String text(String file) {
    try {
      return Files.readString(Path.of("bpmn", file));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }

  /** Writes another FEEL text into a cell or an input's expression. */
  public ChangedTables text(String id, String feel) {
    ((Element) element(id).getElementsByTagNameNS("*", "text").item(0)).setTextContent(feel);
    return this;
  }

  ChangedTables attribute(String id, String attribute, String value) {
    element(id).setAttribute(attribute, value);
    return this;
  }

  ChangedTables withoutAttribute(String id, String attribute) {
    element(id).removeAttribute(attribute);
    return this;
  }

  ChangedTables without(String id) {
    element(id).getParentNode().removeChild(element(id));
    return this;
  }

  public ChangedTables named(String file) {
    name = file;
    return this;
  }

  public ModelFile file() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(bytes));
      return new ModelFile(name, bytes.toByteArray());
    } catch (Exception e) {
      throw new IllegalStateException("Cannot write " + name, e);
    }
  }

  private Element element(String id) {
    try {
      Object found =
          XPathFactory.newInstance()
              .newXPath()
              .evaluate("//*[@id='" + id + "']", document, XPathConstants.NODE);
      if (found == null) {
        throw new IllegalArgumentException("No element " + id + " in " + name);
      }
      return (Element) found;
    } catch (javax.xml.xpath.XPathExpressionException e) {
      throw new IllegalArgumentException(id, e);
    }
  }
}
