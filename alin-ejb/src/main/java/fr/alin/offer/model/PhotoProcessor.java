package fr.alin.offer.model;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Checks an uploaded photo and redraws it in two sizes, never enlarged. Format and dimensions are read first, so that
 * other formats and huge pictures in small files are never decoded.
 */
public final class PhotoProcessor {

    /** Largest file, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int MEGAPIXELS = 40;
    private static final int MAX_PIXELS = MEGAPIXELS * 1_000_000;
    private static final Set<String> FORMATS = Set.of("JPEG", "png");
    private static final float QUALITY = 0.82f;

    private PhotoProcessor() {}

    /** @throws PhotoTooLarge beyond 5 MB or 40 million pixels; @throws PhotoUnreadable when it is no JPEG or PNG */
    public static Photo process(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw tooLarge();
        }
        var picture = upright(decode(content), Orientation.of(content));
        var shown = reduce(picture, PhotoWidth.LARGE.pixels());
        var large = encode(shown);
        var small = encode(reduce(shown, PhotoWidth.SMALL.pixels()));
        return new Photo(hash(large), large, small, shown.getWidth(), shown.getHeight());
    }

    private static BufferedImage decode(byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var reader =
                    readers(input).filter(PhotoProcessor::isAllowed).findFirst().orElseThrow(PhotoUnreadable::new);
            return decode(reader, input);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new PhotoUnreadable();
        }
    }

    private static BufferedImage decode(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MAX_PIXELS) {
                throw tooLarge();
            }
            var parameters = reader.getDefaultReadParam();
            var every = 1 + (int) (Math.max(width, height) / (2 * PhotoWidth.LARGE.pixels() + 1));
            parameters.setSourceSubsampling(every, every, 0, 0); // keeps both sides within 2560 pixels in memory
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    private static Stream<ImageReader> readers(ImageInputStream input) {
        Iterator<ImageReader> found = ImageIO.getImageReaders(input);
        return Stream.iterate(found, Iterator::hasNext, all -> all).map(Iterator::next);
    }

    private static boolean isAllowed(ImageReader reader) {
        try {
            return FORMATS.contains(reader.getFormatName());
        } catch (IOException e) {
            return false;
        }
    }

    private static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        var turned = orientation.swapsSides();
        var width = turned ? picture.getHeight() : picture.getWidth();
        var height = turned ? picture.getWidth() : picture.getHeight();
        var drawn = canvas(width, height);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawRenderedImage(picture, orientation.transform(picture.getWidth(), picture.getHeight()));
        pen.dispose();
        return drawn;
    }

    /** Halves repeatedly before the last step, so that every pixel counts. */
    private static BufferedImage reduce(BufferedImage picture, int width) {
        var current = picture;
        while (current.getWidth() > width) {
            var next = Math.max(width, current.getWidth() / 2);
            current = scale(
                    current, next, Math.max(1, Math.round(current.getHeight() * (float) next / current.getWidth())));
        }
        return current;
    }

    private static BufferedImage scale(BufferedImage picture, int width, int height) {
        var drawn = canvas(width, height);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static BufferedImage canvas(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] encode(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new IllegalStateException("Encoding a picture in memory failed", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static PhotoTooLarge tooLarge() {
        return new PhotoTooLarge(MOST_BYTES / 1024 / 1024, MEGAPIXELS);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
