package fr.alin.integration.partners.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the front of a home in place of a landlord's photo, so that the demonstration shows no real house: as wide as it
 * has rooms, with the lights on where it lies. All of it stays in the part that is left when the picture is cut to 16:9.
 */
final class HomePicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int GROUND = 540;
    /** The highest that a building may be. */
    private static final int TOP = 90;

    private static final int USUAL_STOREY = 76;
    private static final int WINDOW = 40;
    private static final List<Color> WALLS = List.of(
            new Color(0xE8DCC8),
            new Color(0xD9C2A7),
            new Color(0xF0EDE6),
            new Color(0xC9B7A0),
            new Color(0xE5D3D0),
            new Color(0xB9886F),
            new Color(0xDAD7CE),
            new Color(0xC7CFC4));
    private static final List<Color> SKIES =
            List.of(new Color(0xA9CBE8), new Color(0xBFD7EA), new Color(0xD6E2EC), new Color(0x9DC3DD));
    private static final Color GLASS = new Color(0x52708A);
    private static final Color LIGHT = new Color(0xF2C464);
    private static final List<Color> ROOFS =
            List.of(new Color(0x7A4B3C), new Color(0x4F5B68), new Color(0xA4563F), new Color(0x5E6B5A));
    private static final Color GRASS = new Color(0x7FA46B);
    private static final Color TRUNK = new Color(0x5B3B2E);
    private static final List<Color> DOORS =
            List.of(new Color(0x5B3B2E), new Color(0x2F4A66), new Color(0x6B2737), new Color(0x3C5A45));

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final SeededRandom random;

    private HomePicture(SeededRandom random) {
        this.random = random;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /**
     * The picture as JPEG; the same home gives the same picture.
     *
     * @param rooms main rooms, from 1
     * @param floor of a flat; null for a house
     */
    static byte[] jpeg(int number, int rooms, Integer floor) {
        var picture = new HomePicture(new SeededRandom("picture", number));
        picture.background();
        if (floor == null) {
            picture.house(rooms);
        } else {
            picture.flats(rooms, floor);
        }
        picture.tree();
        return picture.encoded();
    }

    private void background() {
        pen.setPaint(new GradientPaint(0, 0, random.oneOf(SKIES), 0, GROUND, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, GROUND);
        pen.setPaint(GRASS);
        pen.fillRect(0, GROUND, WIDTH, HEIGHT - GROUND);
    }

    private void house(int rooms) {
        int storeys = rooms > 3 ? 2 : 1;
        var front = new Front(random.between(300, 380), 120 + rooms * 70 / storeys, storeys, USUAL_STOREY + 24);
        wall(front);
        pen.setPaint(random.oneOf(ROOFS));
        int ridge = front.top() - random.between(90, 130);
        pen.fill(new Polygon(
                new int[] {front.left - 30, front.left + front.width / 2, front.left + front.width + 30},
                new int[] {front.top(), ridge, front.top()},
                3));
        int columns = (rooms + storeys - 1) / storeys + 1;
        for (int storey = 0; storey < storeys; storey++) {
            windows(front, storey, columns, columns);
        }
        door(front.left + front.width - front.width / columns / 2);
    }

    private void flats(int rooms, int floor) {
        int storeys = Math.max(floor + 1, random.between(4, 7));
        int columns = Math.max(rooms + 1, random.between(4, 7));
        int width = columns * 80 + 30;
        int left = (WIDTH - width) / 2 + random.between(-60, 60);
        var front = new Front(left, width, storeys, Math.min(USUAL_STOREY, (GROUND - TOP) / storeys));
        wall(front);
        pen.setPaint(random.oneOf(ROOFS));
        pen.fillRect(left - 8, front.top() - 14, width + 16, 14);
        for (int storey = 0; storey < storeys; storey++) {
            windows(front, storey, columns, storey == floor ? rooms : 0);
        }
        door(left + width - width / columns / 2);
    }

    /** A wall with windows. */
    private record Front(int left, int width, int storeys, int storey) {

        int top() {
            return GROUND - storeys * storey;
        }
    }

    private void wall(Front front) {
        pen.setPaint(random.oneOf(WALLS));
        pen.fillRect(front.left, front.top(), front.width, GROUND - front.top());
    }

    /** In the last column of the ground floor is the door. */
    private void windows(Front front, int storey, int columns, int lit) {
        int step = front.width / columns;
        int height = front.storey * 3 / 5;
        int y = GROUND - (storey + 1) * front.storey + front.storey / 5;
        int doors = storey == 0 ? 1 : 0;
        for (int column = 0; column < columns - doors; column++) {
            int x = front.left + column * step + (step - WINDOW) / 2;
            pen.setPaint(Color.WHITE);
            pen.fillRect(x - 4, y - 4, WINDOW + 8, height + 8);
            pen.setPaint(column < lit ? LIGHT : GLASS);
            pen.fillRect(x, y, WINDOW / 2 - 1, height);
            pen.fillRect(x + WINDOW / 2 + 1, y, WINDOW / 2 - 1, height);
        }
    }

    private void door(int middle) {
        pen.setPaint(random.oneOf(DOORS));
        pen.fillRect(middle - 26, GROUND - 62, 52, 62);
    }

    private void tree() {
        int x = random.percent(50) ? random.between(40, 120) : random.between(820, 900);
        pen.setPaint(TRUNK);
        pen.fillRect(x, GROUND - 110, 16, 120);
        pen.setPaint(GRASS.darker());
        pen.fillOval(x - 52, GROUND - 230, 120, 150);
    }

    private byte[] encoded() {
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
