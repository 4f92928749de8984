package fr.alin.offer.model;

/** The two stored sizes, by their largest width in pixels. */
public enum PhotoWidth {
    LARGE(1280),
    SMALL(480);

    private final int pixels;

    PhotoWidth(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }
}
