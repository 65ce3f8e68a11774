package org.liangqu.portal.visitors;

import java.util.List;
import java.util.Optional;
import org.liangqu.call.Calls;
import org.liangqu.directory.Park;
import org.liangqu.portal.calls.CallPage;
import org.liangqu.portal.calls.CallPageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How to apply, and whom to ask. */
@Controller
class VisitorController {

  private final Calls calls;
  private final CallPageFactory pages;
  private final ParkOffices parks;

  VisitorController(Calls calls, CallPageFactory pages, ParkOffices parks) {
    this.calls = calls;
    this.pages = pages;
    this.parks = parks;
  }

  @GetMapping("/parks")
  String parks(Model model) {
    Optional<CallPage> page = current();
    List<ParkOffice> offices = parks.all();
    model.addAttribute("offices", offices);
    model.addAttribute("contacts", contacts(page, offices));
    model.addAttribute("year", page.map(current -> current.call().year()).orElse(null));
    model.addAttribute("description", "“两区”六个园区的联系人、电话，以及所属的地州市科技局和系统推荐单位。");
    return "visitors/parks";
  }

  @GetMapping("/how-to-apply")
  String howToApply(Model model) {
    Optional<CallPage> page = current();
    List<ParkOffice> offices = parks.all();
    model.addAttribute(
        "how",
        new HowToApply(
            page.orElse(null),
            TypeNeeds.all(),
            Material.ofEveryType(),
            offices,
            contacts(page, offices)));
    model.addAttribute("description", "“两区”科技发展计划项目怎样申报：单位注册、填报、提交、审核，需要的材料和时间安排。");
    return "visitors/how-to-apply";
  }

  private Optional<CallPage> current() {
    return calls.findCurrent().map(pages::of);
  }

  private static List<GuideContact> contacts(Optional<CallPage> page, List<ParkOffice> offices) {
    List<Park> known = offices.stream().map(ParkOffice::park).toList();
    return page.map(current -> GuideContact.besideParks(current.guide(), known)).orElse(List.of());
  }
}
