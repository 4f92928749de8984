package fr.alin.offer.model;

import java.awt.geom.AffineTransform;

/**
 * Orientation of a photo, from the Exif block of its JPEG file (tag 0x0112, values 1 to 8). The block is dropped when
 * the photo is redrawn, so the picture has to be turned. Missing or unreadable values count as upright.
 */
record Orientation(int value) {

    private static final int UPRIGHT = 1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int TAG = 0x0112;
    private static final int HEAD = 10; // marker, length and "Exif" with two zeros

    static Orientation of(byte[] jpeg) {
        int at = 2;
        while (at + HEAD < jpeg.length && u8(jpeg, at) == 0xFF && u8(jpeg, at + 1) != START_OF_SCAN) {
            var length = u8(jpeg, at + 2) << 8 | u8(jpeg, at + 3);
            if (u8(jpeg, at + 1) == APP1 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x' && jpeg[at + 6] == 'i') {
                return new Tiff(jpeg, at + HEAD, Math.min(jpeg.length, at + 2 + length)).orientation();
            }
            at += 2 + Math.max(length, 2);
        }
        return new Orientation(UPRIGHT);
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Turns the stored pixels, {@code width} × {@code height}, into the upright picture. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int u8(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    /** The TIFF directory of the block; each position is checked against the end. */
    private record Tiff(byte[] bytes, int start, int end) {

        private static final int ENTRY = 12;

        Orientation orientation() {
            var directory = start + (int) Math.min(number(start + 4, 4), Integer.MAX_VALUE / 2);
            var entries = number(directory, 2);
            for (int i = 0; i < entries; i++) {
                var entry = directory + 2 + i * ENTRY;
                if (number(entry, 2) == TAG) {
                    var value = (int) number(entry + 8, 2);
                    return new Orientation(value >= 1 && value <= 8 ? value : UPRIGHT);
                }
            }
            return new Orientation(UPRIGHT);
        }

        /** An unsigned number; 0 beyond the end of the block. */
        private long number(int at, int size) {
            if (at < start || at + size > end) {
                return 0;
            }
            var littleEndian = bytes[start] == 'I';
            long number = 0;
            for (int i = 0; i < size; i++) {
                number = number << 8 | u8(bytes, littleEndian ? at + size - 1 - i : at + i);
            }
            return number;
        }
    }
}
