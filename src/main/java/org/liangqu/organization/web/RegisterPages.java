package org.liangqu.organization.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterSearch;
import org.liangqu.organization.Registers;
import org.liangqu.organization.TemplateFormat;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The registers as administrators and auditors read them. */
@Controller
@RequestMapping("/registers")
class RegisterPages {

  private static final int ENTRIES_ON_A_PAGE = 20;
  private static final int LATEST_IMPORTS = 3;

  private final Registers registers;

  RegisterPages(Registers registers) {
    this.registers = registers;
  }

  @GetMapping
  String overview(Model model) {
    model.addAttribute("overviews", registers.overview());
    return "registers/overview";
  }

  @GetMapping("/{register}")
  String register(
      @PathVariable String register,
      @RequestParam(required = false) String text,
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    RegisterKind kind = RegisterKind.at(register);
    model.addAttribute("register", kind);
    model.addAttribute("text", StringUtils.stripToEmpty(text));
    model.addAttribute("closed", closed);
    model.addAttribute("parameters", parameters(text, closed));
    model.addAttribute(
        "entries", registers.entries(kind, new RegisterSearch(text, closed), paged(page)));
    model.addAttribute("latest", registers.imports(kind, PageRequest.of(0, LATEST_IMPORTS)));
    model.addAttribute("mayImport", registers.mayImport());
    return "registers/register";
  }

  private static String parameters(String text, boolean closed) {
    String words = StringUtils.stripToEmpty(text);
    return (words.isEmpty() ? "" : "text=" + UriUtils.encode(words, StandardCharsets.UTF_8) + "&")
        + (closed ? "closed=true&" : "");
  }

  @GetMapping("/{register}/imports")
  String imports(
      @PathVariable String register, @RequestParam(defaultValue = "0") int page, Model model) {
    RegisterKind kind = RegisterKind.at(register);
    model.addAttribute("register", kind);
    model.addAttribute("imports", registers.imports(kind, paged(page)));
    return "registers/imports";
  }

  @GetMapping("/{register}/imports/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable String register, @PathVariable UUID id) {
    return RegisterDownloads.of(registers.file(RegisterKind.at(register), id));
  }

  @GetMapping("/{register}/template")
  ResponseEntity<byte[]> template(
      @PathVariable String register, @RequestParam(defaultValue = "XLSX") TemplateFormat format) {
    return RegisterDownloads.of(registers.template(RegisterKind.at(register), format));
  }

  private static PageRequest paged(int page) {
    return PageRequest.of(Math.max(page, 0), ENTRIES_ON_A_PAGE);
  }
}
