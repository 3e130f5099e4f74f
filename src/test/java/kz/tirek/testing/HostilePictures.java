package kz.tirek.testing;

import static kz.tirek.testing.HostileFiles.CANARY;
import static kz.tirek.testing.HostileFiles.bytes;
import static kz.tirek.testing.HostileFiles.joined;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.tirek.testing.HostileFiles.Sample;

/** Pictures: real ones with something in, behind or about them, and ones that only look so. */
public final class HostilePictures {
    private static final String SCRIPT = "<html><script>alert('" + CANARY + "')</script></html>";
    private static final byte[] LOSSY = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    private static final int APP1 = 0xE1;
    private static final int COMMENT = 0xFE;

    private HostilePictures() {}

    static void add(List<Sample> all) {
        photos(all);
        pngs(all);
        webps(all);
        add(all, "a HEIC photo", "IMG_0001.HEIC", bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "attachment.heic");
        add(all, "a HEIC photo called JPEG", "IMG_0001.jpg", bytes("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic"), "attachment.heic");
        add(all, "an AVIF picture", "photo.avif", bytes("\0\0\0\u0018ftypavif\0\0\0\0avifmif1"), "attachment.heic");
        add(all, "a TIFF picture", "scan.tif", bytes("II*\0\b\0\0\0\0\0"), "attachment.wrongType");
        add(all, "a BMP picture", "scan.bmp", encoded("bmp"), "attachment.wrongType");
        add(all, "a GIF picture", "dance.gif", encoded("gif"), "attachment.wrongType");
        add(all, "an icon", "favicon.ico", bytes("\0\0\1\0\1\0\20\20\0\0"), "attachment.wrongType");
        add(all, "a film", "film.jpg", bytes("\0\0\0\u0018ftypmp42\0\0\0\0isommp42"), "attachment.wrongType");
    }

    private static void photos(List<Sample> all) {
        add(all, "a photo that says where it was taken", "IMG_2041.jpg", withGps(), null);
        add(all, "a photo with a description of its own", "photo.jpg", withSegment(APP1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + CANARY)), null);
        add(all, "a photo with an IPTC block", "photo.jpg", withSegment(0xED, bytes("Photoshop 3.0\0" + "8BIM" + CANARY)), null);
        add(all, "a photo with a script as comment", "photo.jpg", withSegment(COMMENT, bytes(SCRIPT)), null);
        add(all, "a photo with PHP in its camera note", "photo.jpg", withSegment(APP1, bytes("Exif\0\0<?php system($_GET[0]); /*" + CANARY)), null);
        add(all, "a photo with a second picture in its note", "photo.jpg", withSegment(0xE2, joined(bytes("MPF\0" + CANARY), encoded("gif"))), null);
        add(all, "a photo that is HTML at its end", "photo.jpg", joined(jpeg(), bytes(SCRIPT)), null);
        add(all, "a photo that is an archive at its end", "photo.jpg", joined(jpeg(), bytes("PK\3\4" + CANARY + "PK\5\6" + "\0".repeat(18))), null);
        add(all, "a photo that is a script as well", "photo.jpg", withSegment(COMMENT, bytes("*/=alert('" + CANARY + "')/*")), null);
        add(all, "a photo with fill bytes before its marks", "photo.jpg", filled(), null);
        add(all, "a photo of 65,500 by 65,500 points", "photo.jpg", sized(65_500), "attachment.imageTooLarge");
        add(all, "a photo of no points", "photo.jpg", sized(0), "attachment.imageBroken");
        add(all, "a photo cut off in its head", "photo.jpg", Arrays.copyOf(jpeg(), 100), "attachment.imageBroken");
        add(all, "the first bytes of a photo", "photo.jpg", bytes("\u00FF\u00D8\u00FF\u00E0"), "attachment.imageBroken");
        add(all, "HTML behind the first bytes of a photo", "photo.jpg", joined(bytes("\u00FF\u00D8\u00FF"), bytes(SCRIPT)), "attachment.imageBroken");
        add(all, "a photo whose segments lie about their length", "photo.jpg", joined(bytes("\u00FF\u00D8\u00FF\u00E1\u00FF\u00FFExif\0\0"), new byte[50]),
                "attachment.imageBroken");
    }

    private static void pngs(List<Sample> all) {
        add(all, "a PNG with a script as text", "p.png", withChunk("tEXt", bytes("Comment\0" + SCRIPT)), null);
        add(all, "a PNG that says where it was taken", "p.png", withChunk("eXIf", bytes("MM\0*\0\0\0\b" + CANARY)), null);
        add(all, "a PNG with a text that grows to 100 MB", "p.png", withChunk("zTXt", joined(bytes("Comment\0\0"), deflated(new byte[100 * 1024 * 1024]))), null);
        add(all, "a PNG with a colour profile of nonsense", "p.png", withChunk("iCCP", joined(bytes("x\0\0"), deflated(bytes(CANARY)))), null);
        add(all, "a PNG that is HTML at its end", "p.png", joined(encoded("png"), bytes(SCRIPT)), null);
        add(all, "a PNG of 60,000 by 60,000 points", "p.png", header(60_000, 60_000), "attachment.imageTooLarge");
        add(all, "a PNG of 2 by 30,000 points", "p.png", header(2, 30_000), "attachment.imageTooLarge");
        add(all, "a PNG of less than nothing", "p.png", header(0x8000_0000, 1), "attachment.imageBroken");
        add(all, "a PNG of no points", "p.png", header(0, 0), "attachment.imageBroken");
        add(all, "a PNG whose points are missing", "p.png", header(100, 100), "attachment.imageBroken");
        add(all, "a PNG cut off", "p.png", Arrays.copyOf(encoded("png"), 60), "attachment.imageBroken");
        add(all, "the first bytes of a PNG", "p.png", Arrays.copyOf(encoded("png"), 8), "attachment.imageBroken");
        add(all, "a PNG with a chunk of 2 GB", "p.png", joined(Arrays.copyOf(encoded("png"), 8), bytes("\u007F\u00FF\u00FF\u00FFIDAT"), new byte[40]),
                "attachment.imageBroken");
    }

    private static void webps(List<Sample> all) {
        add(all, "a WebP picture", "p.webp", LOSSY, null);
        add(all, "a WebP that says where it was taken", "p.webp", webp(1, 1, CANARY), null);
        add(all, "a WebP of 16,384 by 16,384 points", "p.webp", webp(16_384, 16_384, ""), "attachment.imageTooLarge");
        add(all, "a WebP cut off", "p.webp", Arrays.copyOf(LOSSY, 22), "attachment.imageBroken");
        add(all, "HTML behind the first bytes of a WebP", "p.webp", joined(bytes("RIFF\u00FF\0\0\0WEBP"), bytes(SCRIPT)), "attachment.imageBroken");
    }

    private static void add(List<Sample> all, String what, String name, byte[] bytes, String refusedWith) {
        HostileFiles.add(all, what, name, bytes, refusedWith);
    }

    /** A photo, 120 by 80, red above and blue below. */
    public static byte[] jpeg() {
        return encoded("jpg");
    }

    /** A photo taken with the camera on its side (orientation 6), with place, time and words in the camera's note. */
    public static byte[] withGps() {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put(bytes("MM")).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(tiff, 270, 2, CANARY.length(), 100);
        tiff.putShort((short) 274).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.position(60);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(bytes("N\0\0\0"));
        tiff.position(100);
        tiff.put(bytes(CANARY));
        return withSegment(APP1, joined(bytes("Exif\0\0"), tiff.array()));
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** A picture in {@code format}. */
    static byte[] encoded(String format) {
        var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 120; x++) {
                image.setRGB(x, y, (y < 40 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, stream);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static byte[] withSegment(int mark, byte[] content) {
        byte[] photo = jpeg();
        int length = content.length + 2;
        return joined(Arrays.copyOf(photo, 2), new byte[] {(byte) 0xFF, (byte) mark, (byte) (length >> 8), (byte) length}, content,
                Arrays.copyOfRange(photo, 2, photo.length));
    }

    private static byte[] filled() {
        byte[] photo = withGps();
        return joined(Arrays.copyOf(photo, 2), bytes("\u00FF\u00FF\u00FF"), Arrays.copyOfRange(photo, 2, photo.length));
    }

    /** A photo whose frame says that it has {@code side} lines and columns. */
    private static byte[] sized(int side) {
        byte[] photo = jpeg();
        for (int i = 2; i < photo.length; i++) {
            if ((photo[i] & 0xFF) == 0xFF && (photo[i + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(photo).putShort(i + 5, (short) side).putShort(i + 7, (short) side);
                return photo;
            }
        }
        throw new AssertionError("No frame");
    }

    private static byte[] withChunk(String name, byte[] content) {
        byte[] png = encoded("png");
        int afterHeader = 8 + 25;
        return joined(Arrays.copyOf(png, afterHeader), chunk(name, content), Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] header(int width, int height) {
        byte[] size = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        return joined(Arrays.copyOf(encoded("png"), 8), chunk("IHDR", size), chunk("IDAT", deflated(new byte[10])), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var crc = new CRC32();
        crc.update(bytes(name));
        crc.update(content);
        return joined(ByteBuffer.allocate(4).putInt(content.length).array(), bytes(name), content, ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    /** An extended WebP around the one point, with a camera note. */
    private static byte[] webp(int width, int height, String note) {
        byte[] picture = Arrays.copyOfRange(LOSSY, 12, LOSSY.length);
        ByteBuffer extended = ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN);
        extended.put(bytes("VP8X")).putInt(10).putInt(note.isEmpty() ? 0 : 8);
        extended.put((byte) (width - 1)).put((byte) (width - 1 >> 8)).put((byte) 0).put((byte) (height - 1)).put((byte) (height - 1 >> 8)).put((byte) 0);
        byte[] exif = note.isEmpty() ? new byte[0]
                : joined(bytes("EXIF"), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(note.length()).array(), bytes(note));
        byte[] body = joined(bytes("WEBP"), extended.array(), picture, exif);
        return joined(bytes("RIFF"), ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(body.length).array(), body);
    }
}
