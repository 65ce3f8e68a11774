/**
 * The form as it is filled in: its fields as data, what was typed and can't be taken over yet, and
 * who changed which field (草稿填写).
 */
@org.springframework.modulith.NamedInterface("draft")
package org.liangqu.proposal.draft;
