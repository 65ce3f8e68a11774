package org.liangqu.proposal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangqu.shared.Refusal;
import org.springframework.core.io.ByteArrayResource;

class PagePicturesTests {

  @TempDir private Path folder;

  private FolderAttachmentStore store;
  private PagePictures pictures;

  @BeforeEach
  void openTheStore() {
    store = new FolderAttachmentStore(folder);
    pictures = new PagePictures(store);
  }

  private UUID stored(byte[] content) {
    UUID id = UUID.randomUUID();
    store.store(id, new ByteArrayResource(content));
    return id;
  }

  private static BufferedImage image(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  @Test
  void drawsThePagesOfAPdf() throws IOException {
    UUID id = stored(SampleFiles.pdf("x"));
    assertThat(pictures.pages(id, FileType.PDF)).isEqualTo(1);
    assertThat(image(pictures.picture(id, FileType.PDF, 1)).getWidth()).isEqualTo(1240);
  }

  @Test
  void drawsAPhotoUprightWithoutWhatTheCameraWrote() throws IOException {
    byte[] photo = SampleFiles.photo(40, 20, "WHERE-IT-WAS-TAKEN");
    byte[] shown = pictures.picture(stored(photo), FileType.JPEG, 1);
    assertThat(image(shown).getWidth()).isEqualTo(20);
    assertThat(image(shown).getHeight()).isEqualTo(40);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("WHERE-IT-WAS-TAKEN");
    assertThat(new String(shown, StandardCharsets.ISO_8859_1))
        .doesNotContain("WHERE-IT-WAS-TAKEN", "Exif");
  }

  @Test
  void scalesALargeImageDown() throws IOException {
    byte[] shown = pictures.picture(stored(SampleFiles.image("png", 5000, 100)), FileType.PNG, 1);
    assertThat(image(shown).getWidth()).isEqualTo(1240);
  }

  @Test
  void refusesAPageThatIsNotThere() {
    UUID id = stored(SampleFiles.pdf("x"));
    assertThatThrownBy(() -> pictures.picture(id, FileType.PDF, 2))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有这一页");
  }
}
