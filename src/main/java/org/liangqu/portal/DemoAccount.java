package org.liangqu.portal;

/** A demonstration account as the sign-in page lists it. */
public record DemoAccount(
    String id, String name, String roleLabel, String officeLabel, String password) {}
