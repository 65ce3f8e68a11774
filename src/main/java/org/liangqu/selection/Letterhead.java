package org.liangqu.selection;

/**
 * How a bureau signs its letters.
 *
 * @param fullName the name in the red header (发文机关标志)
 * @param letterPrefix first part of its letters' numbers (发文字号代字)
 */
record Letterhead(String bureauCode, String fullName, String letterPrefix) {}
