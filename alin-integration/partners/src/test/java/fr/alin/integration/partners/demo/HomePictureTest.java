package fr.alin.integration.partners.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePictureTest {

    /** AL'in cuts the lists' pictures to 16:9. */
    private static final int CUT = 50;

    @Test
    void the_same_home_gives_the_same_picture() {
        assertThat(HomePicture.jpeg(7, 3, 2)).isEqualTo(HomePicture.jpeg(7, 3, 2));
    }

    @Test
    void number_rooms_floor_and_kind_change_the_picture() {
        assertThat(HomePicture.jpeg(7, 3, 2))
                .isNotEqualTo(HomePicture.jpeg(8, 3, 2))
                .isNotEqualTo(HomePicture.jpeg(7, 2, 2))
                .isNotEqualTo(HomePicture.jpeg(7, 3, 3))
                .isNotEqualTo(HomePicture.jpeg(7, 3, null));
    }

    @ParameterizedTest
    @CsvSource({"6, 7", "1, 0", "6,", "1,"})
    void no_roof_is_cut_off(int rooms, Integer floor) throws IOException {
        for (int number = 0; number < 20; number++) {
            var picture = image(HomePicture.jpeg(number, rooms, floor));
            for (int x = 0; x < picture.getWidth(); x++) {
                assertThat(distance(picture.getRGB(x, CUT), picture.getRGB(1, CUT)))
                        .as("home %d at %d", number, x)
                        .isLessThan(30);
            }
        }
    }

    private static BufferedImage image(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static int distance(int one, int other) {
        var a = new Color(one);
        var b = new Color(other);
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }
}
