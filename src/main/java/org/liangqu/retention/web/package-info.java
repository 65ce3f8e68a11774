/** The administrators' page 保存期限. */
package org.liangqu.retention.web;
