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

/** Draws the front of a home in place of a landlord's photo, so that the demonstration shows no real house. */
final class HomePicture {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int GROUND = 540;
    private static final int FLOOR = 76;
    private static final List<Color> WALLS = List.of(
            new Color(0xE8DCC8), new Color(0xD9C2A7), new Color(0xF0EDE6), new Color(0xC9B7A0), new Color(0xE5D3D0));
    private static final List<Color> SKIES =
            List.of(new Color(0xA9CBE8), new Color(0xBFD7EA), new Color(0xD6E2EC), new Color(0x9DC3DD));
    private static final Color GLASS = new Color(0x52708A);
    private static final Color ROOF = new Color(0x7A4B3C);
    private static final Color GRASS = new Color(0x7FA46B);
    private static final Color DOOR = new Color(0x5B3B2E);

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = image.createGraphics();
    private final SeededRandom random;

    private HomePicture(SeededRandom random) {
        this.random = random;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    /** The picture of a house or a block of flats as JPEG; the same number gives the same picture. */
    static byte[] jpeg(int number, boolean house) {
        var picture = new HomePicture(new SeededRandom("picture", number));
        picture.background();
        if (house) {
            picture.house();
        } else {
            picture.flats();
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

    private void house() {
        int left = random.between(220, 320);
        int width = random.between(380, 460);
        int top = GROUND - 2 * FLOOR - 40;
        wall(left, top, width);
        pen.setPaint(ROOF);
        pen.fill(new Polygon(
                new int[] {left - 30, left + width / 2, left + width + 30},
                new int[] {top, top - random.between(90, 140), top},
                3));
        windows(left, top, width, 2, 4);
        server(left + width / 2);
    }

    private void flats() {
        int floors = random.between(4, 6);
        int columns = random.between(5, 7);
        int width = columns * 90 + 30;
        int left = (WIDTH - width) / 2 + random.between(-60, 60);
        int top = GROUND - floors * FLOOR - 30;
        wall(left, top, width);
        pen.setPaint(ROOF);
        pen.fillRect(left - 8, top - 14, width + 16, 14);
        windows(left, top, width, floors, columns);
        server(left + width / 2);
    }

    private void wall(int left, int top, int width) {
        pen.setPaint(random.oneOf(WALLS));
        pen.fillRect(left, top, width, GROUND - top);
    }

    private void windows(int left, int top, int width, int floors, int columns) {
        int step = width / columns;
        for (int floor = 0; floor < floors; floor++) {
            for (int column = 0; column < columns; column++) {
                int x = left + column * step + step / 2 - 20;
                int y = top + 18 + floor * FLOOR;
                pen.setPaint(Color.WHITE);
                pen.fillRect(x - 4, y - 4, 48, 56);
                pen.setPaint(GLASS);
                pen.fillRect(x, y, 19, 48);
                pen.fillRect(x + 21, y, 19, 48);
            }
        }
    }

    private void server(int middle) {
        pen.setPaint(DOOR);
        pen.fillRect(middle - 24, GROUND - 72, 48, 72);
    }

    private void tree() {
        int x = random.between(60, 150);
        pen.setPaint(DOOR);
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
