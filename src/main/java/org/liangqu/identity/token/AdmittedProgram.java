package org.liangqu.identity.token;

import org.liangqu.identity.Person;

/** A program let in by a token: in whose name, and through which door. */
public record AdmittedProgram(Person person, TokenDoor door) {}
