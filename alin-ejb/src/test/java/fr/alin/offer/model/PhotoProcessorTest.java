package fr.alin.offer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PhotoProcessorTest {

    @Test
    void a_large_photo_is_kept_in_two_sizes() throws IOException {
        var photo = PhotoProcessor.process(picture("jpeg", 4000, 3000));

        assertThat(read(photo.large()).getWidth()).isEqualTo(1280);
        assertThat(read(photo.large()).getHeight()).isEqualTo(960);
        assertThat(read(photo.small()).getWidth()).isEqualTo(480);
        assertThat(read(photo.small()).getHeight()).isEqualTo(360);
        assertThat(photo.width()).isEqualTo(1280);
        assertThat(photo.height()).isEqualTo(960);
    }

    @Test
    void a_small_photo_is_not_enlarged() throws IOException {
        var photo = PhotoProcessor.process(picture("png", 300, 200));

        assertThat(read(photo.large()).getWidth()).isEqualTo(300);
        assertThat(read(photo.small()).getWidth()).isEqualTo(300);
    }

    @Test
    void the_same_photo_has_the_same_hash_and_another_one_a_different_hash() throws IOException {
        var photo = PhotoProcessor.process(picture("png", 300, 200));

        assertThat(photo.hash())
                .hasSize(64)
                .isEqualTo(PhotoProcessor.process(picture("png", 300, 200)).hash())
                .isNotEqualTo(PhotoProcessor.process(picture("png", 300, 201)).hash());
    }

    @Test
    void camera_metadata_is_removed() throws IOException {
        var photo = PhotoProcessor.process(exif(picture("jpeg", 400, 200), 1));

        assertThat(new String(photo.large(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(new String(photo.small(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    /** The upper left quarter of the picture is red; its place in the result shows how the picture was turned. */
    @Test
    void a_photo_taken_sideways_is_shown_upright() throws IOException {
        var corners = new int[9][];
        for (int value = 1; value <= 8; value++) {
            corners[value] = redCorner(read(PhotoProcessor.process(exif(picture("jpeg", 400, 200), value))
                    .large()));
        }

        assertThat(corners[1]).containsExactly(400, 200, 0, 0);
        assertThat(corners[2]).containsExactly(400, 200, 1, 0);
        assertThat(corners[3]).containsExactly(400, 200, 1, 1);
        assertThat(corners[4]).containsExactly(400, 200, 0, 1);
        assertThat(corners[5]).containsExactly(200, 400, 0, 0);
        assertThat(corners[6]).containsExactly(200, 400, 1, 0);
        assertThat(corners[7]).containsExactly(200, 400, 1, 1);
        assertThat(corners[8]).containsExactly(200, 400, 0, 1);
    }

    @Test
    void a_file_other_than_a_photo_is_refused() throws IOException {
        var jpeg = picture("jpeg", 400, 200);

        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[0]);
        assertRefused(picture("gif", 40, 20));
        assertRefused(picture("bmp", 40, 20));
        assertRefused(Arrays.copyOf(jpeg, 20));
        assertRefused(Arrays.copyOf(picture("png", 40, 20), 60));
    }

    @Test
    void a_huge_picture_in_a_small_file_is_never_decoded() {
        assertThatThrownBy(() -> PhotoProcessor.process(headOfPng(60_000, 60_000)))
                .isInstanceOf(PhotoTooLarge.class);
    }

    @Test
    void a_file_beyond_the_size_limit_is_not_read() {
        assertThatThrownBy(() -> PhotoProcessor.process(new byte[PhotoProcessor.MOST_BYTES + 1]))
                .isInstanceOf(PhotoTooLarge.class);
    }

    private static void assertRefused(byte[] content) {
        assertThatThrownBy(() -> PhotoProcessor.process(content)).isInstanceOf(PhotoUnreadable.class);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** The JPEG with an Exif block that holds only the orientation. */
    private static byte[] exif(byte[] jpeg, int orientation) {
        var block = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(jpeg.length + 36)
                .put(jpeg, 0, 2)
                .put(block.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] headOfPng(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }

    /** Width, height, and the column and row of the red quarter. */
    private static int[] redCorner(BufferedImage picture) {
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                var color = new Color(picture.getRGB(
                        picture.getWidth() * (1 + 2 * column) / 4, picture.getHeight() * (1 + 2 * row) / 4));
                if (color.getRed() > 200 && color.getGreen() < 80) {
                    return new int[] {picture.getWidth(), picture.getHeight(), column, row};
                }
            }
        }
        return new int[0];
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
