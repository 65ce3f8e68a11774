package org.liangqu.directory;

/** A prefecture's science and technology bureau (地州市科技局). */
public record Bureau(String code, String name) {}
