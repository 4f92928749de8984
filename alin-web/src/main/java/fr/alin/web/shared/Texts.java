package fr.alin.web.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Finds a text by its key in whichever bundle holds it; keys are unique over all of them. */
public final class Texts {

    /** The bundles of faces-config.xml. */
    public static final List<String> BUNDLES = List.of(
            "Messages",
            "Account",
            "Application",
            "Offers",
            "Candidacies",
            "Staff",
            "Landlord",
            "Alerts",
            "Eligibility",
            "Reference");

    private Texts() {}

    public static String text(Locale locale, String key, Object... args) {
        return BUNDLES.stream()
                .map(name -> bundle(name, locale))
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> format(locale, bundle.getString(key), args))
                .orElseThrow(() -> new MissingResourceException("No text for " + key, "fr.alin.web.i18n", key));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("fr.alin.web.i18n." + name, locale, Texts.class.getClassLoader());
    }

    /** Only a text with a place for a value is a pattern: elsewhere an apostrophe is just an apostrophe. */
    private static String format(Locale locale, String text, Object... args) {
        return text.contains("{") ? new MessageFormat(text, locale).format(args) : text;
    }
}
