package org.liangqu;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** Finds the scenes of all modules, so that every integration test shares one context. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
    useDefaultFilters = false,
    includeFilters = @Filter(type = FilterType.REGEX, pattern = ".+Scenes"))
public class ScenesConfiguration {}
