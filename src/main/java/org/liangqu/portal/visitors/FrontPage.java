package org.liangqu.portal.visitors;

import java.util.List;
import org.liangqu.portal.calls.CallPage;

/**
 * What the programme's front page shows.
 *
 * @param page the current call, null where none has been published
 * @param eligible the guide's sentence on who may apply (clause 四.2), null without a call
 */
public record FrontPage(
    CallPage page, List<TypeCard> types, String eligible, List<ParkOffice> parks) {}
