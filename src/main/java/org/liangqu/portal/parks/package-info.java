/** How parks are reached, kept by the parks themselves and by administrators (园区联系方式). */
package org.liangqu.portal.parks;
