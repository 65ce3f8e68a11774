/** What the programme shows to everybody, whether signed in or not (公众页面). */
package org.liangqu.portal.visitors;
