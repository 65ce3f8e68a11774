/** What looks like a slip though no rule forbids it; never in anybody's way (填写提示). */
@org.springframework.modulith.NamedInterface("hints")
package org.liangqu.proposal.hints;
