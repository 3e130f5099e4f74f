package kz.tirek.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Scales and turns pictures. */
final class Canvas {
    private Canvas() {}

    /** Not longer than {@code side}, in red, green and blue, see-through where it was. */
    static BufferedImage fitted(BufferedImage image, int side) {
        BufferedImage now = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        // by halves: one long step would skip points
        while (longest > side) {
            double factor = longest > side * 2 ? 0.5 : (double) side / longest;
            now = drawn(now, scaled(now.getWidth(), factor), scaled(now.getHeight(), factor), AffineTransform.getScaleInstance(
                    (double) scaled(now.getWidth(), factor) / now.getWidth(), (double) scaled(now.getHeight(), factor) / now.getHeight()));
            longest = Math.max(now.getWidth(), now.getHeight());
        }
        return now == image ? drawn(image, image.getWidth(), image.getHeight(), new AffineTransform()) : now;
    }

    /** Turned as the camera's note (TIFF tag 274, 1 to 8) says, so that it stands upright without the note. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        double w = image.getWidth();
        double h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> null;
        };
        if (turn == null) {
            return image;
        }
        boolean lying = orientation >= 5;
        return drawn(image, (int) (lying ? h : w), (int) (lying ? w : h), turn);
    }

    /** On white paper: a JPEG knows nothing see-through. */
    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var paper = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = paper.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        return paper;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform how) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var fresh = new BufferedImage(width, height, type);
        Graphics2D brush = fresh.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.drawImage(image, how, null);
        brush.dispose();
        return fresh;
    }

    private static int scaled(int length, double factor) {
        return Math.max(1, (int) Math.round(length * factor));
    }
}
