package org.liangqu.proposal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangqu.shared.Refusal;

class FileInspectorTests {

  private final FileInspector inspector = new FileInspector();

  @TempDir private Path folder;

  private Inspected inspect(String fileName, byte[] content) throws IOException {
    return inspector.inspect(Files.write(folder.resolve("content"), content), fileName);
  }

  private void refuses(String fileName, byte[] content, String... words) {
    assertThatThrownBy(() -> inspect(fileName, content))
        .isInstanceOf(Refusal.class)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }

  @Test
  void takesWhatIsWhatItsNameSays() throws IOException {
    assertThat(inspect("a.PDF", SampleFiles.pdf("x")).type()).isEqualTo(FileType.PDF);
    assertThat(inspect("a.jpeg", SampleFiles.image("jpeg", 9, 9)).type()).isEqualTo(FileType.JPEG);
    assertThat(inspect("a.png", SampleFiles.image("png", 9, 9)).type()).isEqualTo(FileType.PNG);
    assertThat(inspect("a.docx", SampleFiles.docx()).type()).isEqualTo(FileType.DOCX);
    assertThat(inspect("a.ofd", SampleFiles.zip(Map.of("OFD.xml", "<OFD/>"))).type())
        .isEqualTo(FileType.OFD);
  }

  @Test
  void readsWhatAPdfSaysOfItself() throws IOException {
    assertThat(inspect("a.pdf", SampleFiles.pdf("某公司审计报告")).facts().title()).isEqualTo("某公司审计报告");
  }

  @Test
  void namesBothTypesWhereTheNameIsWrong() {
    refuses("审计.pdf", "<html><body>x</body></html>".getBytes(StandardCharsets.UTF_8), "PDF", "网页");
    refuses("审计.pdf", SampleFiles.image("png", 9, 9), "PDF", "PNG图片");
    refuses("表.xlsx", SampleFiles.docx(), "Excel", "Word");
    refuses("表.docx", SampleFiles.zip(Map.of("a.txt", "x")), "Word", "压缩包");
  }

  @Test
  void refusesTypesThatNobodyCanReview() {
    refuses("a.exe", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1), "a.exe", "可上传：PDF");
    refuses("a.zip", SampleFiles.zip(Map.of("a.txt", "x")), "压缩包");
    refuses("说明", "文字".getBytes(StandardCharsets.UTF_8), "文本");
  }

  @Test
  void refusesPdfsThatCantBeRead() throws IOException {
    refuses("a.pdf", SampleFiles.encryptedPdf(), "密码");
    refuses("a.pdf", SampleFiles.pdfWithoutPages(), "没有任何一页");
    refuses("a.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "已损坏");
  }

  @Test
  void refusesMacros() {
    refuses(
        "a.docx",
        SampleFiles.zip(
            Map.of(
                "[Content_Types].xml", "<Types/>",
                "word/document.xml", "<d/>",
                "word/vbaProject.bin", "x")),
        "含有宏");
    refuses(
        "a.xlsx",
        SampleFiles.zip(
            Map.of(
                "[Content_Types].xml",
                "<Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>",
                "xl/workbook.xml",
                "<w/>")),
        "含有宏");
  }

  @Test
  void refusesABomb() {
    refuses("a.docx", SampleFiles.bomb(501), "解压后过大");
  }

  @Test
  void refusesAbsurdDimensions() {
    refuses("a.png", SampleFiles.pngThatClaims(60_000, 60_000), "60000×60000像素");
    refuses("a.png", SampleFiles.pngThatClaims(15_000, 15_000), "15000×15000像素");
  }

  @Test
  void refusesAnImageThatIsCutOff() {
    byte[] header = Arrays.copyOf(SampleFiles.image("png", 9, 9), 12);
    refuses("a.png", header, "已损坏");
  }
}
