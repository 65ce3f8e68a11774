package org.liangqu.workflow.guard;

/** A model as it is to be deployed. */
public record ModelFile(String name, byte[] content) {}
