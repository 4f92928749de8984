package fr.alin.web.shared;

import java.util.Locale;

/** Dates and amounts as a French reader sees them, without a session. */
public final class FrenchFormats {

    private FrenchFormats() {}

    public static Formats formats() {
        var formats = new Formats();
        formats.languages = languages();
        return formats;
    }

    public static Languages languages() {
        return new Languages() {
            private static final long serialVersionUID = 1L;

            @Override
            public Locale getLocale() {
                return Locale.FRENCH;
            }
        };
    }
}
