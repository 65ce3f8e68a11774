package org.liangqu.directory;

/** A recommending unit of the service platform (系统推荐单位). */
public record RecommendingUnit(String code, String name) {}
