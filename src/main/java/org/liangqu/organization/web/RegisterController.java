package org.liangqu.organization.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.liangqu.organization.RegisterEntry;
import org.liangqu.organization.RegisterImport;
import org.liangqu.organization.RegisterImports;
import org.liangqu.organization.RegisterKind;
import org.liangqu.organization.RegisterOverview;
import org.liangqu.organization.RegisterPreview;
import org.liangqu.organization.RegisterSearch;
import org.liangqu.organization.Registers;
import org.liangqu.organization.TemplateFormat;
import org.liangqu.shared.Paged;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/registers")
@Tag(name = "名录")
class RegisterController {

  /** Names the file that was previewed. */
  record Confirmation(String sha256) {}

  private final Registers registers;
  private final RegisterImports imports;

  RegisterController(Registers registers, RegisterImports imports) {
    this.registers = registers;
    this.imports = imports;
  }

  @GetMapping
  @Operation(summary = "各名录的条数和最近一次导入（系统管理员、审计）")
  List<RegisterOverview> overview() {
    return registers.overview();
  }

  @GetMapping("/{register}/entries")
  @Operation(summary = "查询名录条目（分页）；closed为true时查已不在名录的")
  Paged<RegisterEntry> entries(
      @PathVariable String register,
      @ParameterObject RegisterSearch search,
      @ParameterObject Pageable pageable) {
    return Paged.of(registers.entries(RegisterKind.at(register), search, pageable));
  }

  @GetMapping("/{register}/imports")
  @Operation(summary = "导入记录（分页）：何人、何时、哪个文件")
  Paged<RegisterImport> imports(@PathVariable String register, @ParameterObject Pageable pageable) {
    return Paged.of(registers.imports(RegisterKind.at(register), pageable));
  }

  @GetMapping("/{register}/imports/{id}/file")
  @Operation(summary = "下载导入时的原文件")
  ResponseEntity<byte[]> file(@PathVariable String register, @PathVariable UUID id) {
    return RegisterDownloads.of(registers.file(RegisterKind.at(register), id));
  }

  @GetMapping("/{register}/template")
  @Operation(summary = "下载空白模板")
  ResponseEntity<byte[]> template(
      @PathVariable String register, @RequestParam(defaultValue = "XLSX") TemplateFormat format) {
    return RegisterDownloads.of(registers.template(RegisterKind.at(register), format));
  }

  @PostMapping(path = "/{register}/previews", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "上传完整名单（CSV、XLSX，不超过10 MB）并预览；有问题时逐行列出，不改动名录（系统管理员）")
  ResponseEntity<RegisterPreview> upload(
      @PathVariable String register, @RequestPart MultipartFile file) throws IOException {
    RegisterPreview preview =
        imports.upload(RegisterKind.at(register), file.getOriginalFilename(), file.getBytes());
    return preview.importable()
        ? ResponseEntity.created(
                URI.create("/api/registers/%s/previews/%s".formatted(register, preview.id())))
            .body(preview)
        : ResponseEntity.unprocessableEntity().body(preview);
  }

  @GetMapping("/{register}/previews/{id}")
  @Operation(summary = "待确认的预览（上传人）")
  RegisterPreview preview(@PathVariable String register, @PathVariable UUID id) {
    return imports.preview(RegisterKind.at(register), id);
  }

  @PostMapping("/{register}/previews/{id}/confirmation")
  @Operation(summary = "确认导入：须给出预览中文件的SHA-256；全部导入或全部不导入（上传人）")
  RegisterImport confirm(
      @PathVariable String register, @PathVariable UUID id, @RequestBody Confirmation confirmed) {
    return imports.confirm(RegisterKind.at(register), id, confirmed.sha256());
  }

  @DeleteMapping("/{register}/previews/{id}")
  @Operation(summary = "放弃预览（上传人）")
  ResponseEntity<Void> discard(@PathVariable String register, @PathVariable UUID id) {
    imports.discard(RegisterKind.at(register), id);
    return ResponseEntity.noContent().build();
  }
}
