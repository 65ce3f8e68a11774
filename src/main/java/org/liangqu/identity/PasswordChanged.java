package org.liangqu.identity;

/** An account has a new password, and its other sessions are over. */
public record PasswordChanged(String account) {}
