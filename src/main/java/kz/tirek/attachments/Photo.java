package kz.tirek.attachments;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.tirek.shared.Refusal;

/** A picture drawn anew: what is kept are its points and its upright position, never its bytes, so nothing that hid among them. All in memory. */
final class Photo {
    /** More points are refused before anything is unpacked. */
    static final long MOST_POINTS = 40_000_000;
    /** For a format that is unpacked whole before it is made smaller. */
    private static final long MOST_POINTS_WHOLE = 16_000_000;
    private static final int MOST_SIDE = 20_000;
    private static final int KEPT_SIDE = 2_560;
    private static final int THUMB_SIDE = 256;
    private static final int MOST_PNG = 4 * 1024 * 1024;
    private static final float QUALITY = 0.88f;
    private static final float THUMB_QUALITY = 0.7f;

    private Photo() {}

    /** @throws Refusal when it cannot be unpacked or is too large to be unpacked */
    static Cleaned drawn(FileType type, byte[] file) {
        try {
            int orientation = Orientation.of(type, file);
            BufferedImage image = Canvas.upright(Canvas.fitted(decoded(type, bare(type, file)), KEPT_SIDE), orientation);
            byte[] thumb = encoded(Canvas.opaque(Canvas.fitted(image, THUMB_SIDE)), "jpeg", THUMB_QUALITY);
            byte[] png = type != FileType.JPEG && (type == FileType.PNG || image.getColorModel().hasAlpha()) ? encoded(image, "png", 0) : null;
            return png != null && png.length <= MOST_PNG ? new Cleaned(AttachmentKind.PHOTO, "image/png", png, thumb, AttachmentState.QUARANTINED)
                    : new Cleaned(AttachmentKind.PHOTO, "image/jpeg", encoded(Canvas.opaque(image), "jpeg", QUALITY), thumb, AttachmentState.QUARANTINED);
        } catch (Refusal said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            // decoders answer to a broken file with whatever they stumble over
            throw Refusal.at(FileType.FIELD, "attachment.imageBroken");
        }
    }

    /** Only the parts that hold points: no profiles, texts or thumbnails for a decoder to stumble over. */
    private static byte[] bare(FileType type, byte[] file) throws IOException {
        return switch (type) {
            case JPEG -> Jpeg.bare(file);
            case PNG -> Png.bare(file);
            default -> file;
        };
    }

    private static BufferedImage decoded(FileType type, byte[] file) throws IOException {
        ImageReader reader = switch (type) {
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            default -> new WebPImageReaderSpi().createReaderInstance(null);
        };
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long most = type == FileType.WEBP ? MOST_POINTS_WHOLE : MOST_POINTS;
            if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > most) {
                throw Refusal.at(FileType.FIELD, "attachment.imageTooLarge", most / 1_000_000);
            }
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / KEPT_SIDE);
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
