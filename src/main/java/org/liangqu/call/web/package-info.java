/** REST of the module call. */
package org.liangqu.call.web;
