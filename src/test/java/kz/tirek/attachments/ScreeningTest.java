package kz.tirek.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import kz.tirek.shared.Refusal;
import kz.tirek.testing.HostileFiles;
import kz.tirek.testing.HostileFiles.Sample;
import kz.tirek.testing.HostilePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file is refused with words of its own or comes out harmless. */
class ScreeningTest {

    static List<Sample> samples() {
        return HostileFiles.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void letsNothingHarmfulThrough(Sample sample) throws IOException {
        byte[] sent = sample.bytes().get();
        if (sample.refusedWith() != null) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> screened(sent)).satisfies(refusal -> {
                assertThat(refusal.key()).isEqualTo(sample.refusedWith());
                assertThat(refusal.problems()).allMatch(problem -> problem.field().equals("file"));
            });
            return;
        }
        Cleaned cleaned = screened(sent);
        String kept = new String(cleaned.content(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain(HostileFiles.CANARY).doesNotContain("Exif\0\0").doesNotContain("<script");
        if (cleaned.kind() == AttachmentKind.PHOTO) {
            assertThat(cleaned.content()).isNotEqualTo(sent);
            assertThat(ImageIO.read(new ByteArrayInputStream(cleaned.content()))).isNotNull();
            assertThat(cleaned.thumb()).hasSizeLessThan(20_000);
        }
        assertThat(FileName.of(sample.name(), cleaned.mediaType()).value()).matches("[\\p{L}\\p{N}\\p{So}№ ()\\[\\]{}._,!#~^-]{1,100}\\.(jpg|png|pdf|docx)")
                .doesNotContain("..").doesNotContainPattern("\\.(exe|html|php|scr)");
    }

    @Test
    void knowsEnoughFiles() {
        assertThat(HostileFiles.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(HostileFiles.all().stream().filter(sample -> sample.refusedWith() != null)).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void standsAPhotoUprightThatWasTakenOnItsSide() throws IOException {
        var upright = ImageIO.read(new ByteArrayInputStream(screened(HostilePictures.withGps()).content()));

        assertThat(upright.getWidth()).isEqualTo(80);
        assertThat(upright.getHeight()).isEqualTo(120);
        // what was above is to the right now
        assertThat(upright.getRGB(70, 60) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(upright.getRGB(10, 60) & 0xFF).isGreaterThan(200);
    }

    private static Cleaned screened(byte[] file) throws IOException {
        var screening = new Screening();
        screening.scanner = new Scanner();
        return screening.screen(new ByteArrayInputStream(file));
    }
}
