package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.portal.calls.CallPage;

/**
 * What the page on how to apply shows.
 *
 * @param page the current call, null where none has been published
 * @param contacts whom to call beside the parks
 */
record HowToApply(
    CallPage page,
    List<TypeNeeds> types,
    List<Material> materials,
    List<ParkOffice> parks,
    List<GuideContact> contacts) {}
