/** What changed from one version of a proposal to another (版本比较). */
@org.springframework.modulith.NamedInterface("comparison")
package org.liangqu.proposal.comparison;
