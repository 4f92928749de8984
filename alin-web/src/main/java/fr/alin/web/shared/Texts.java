package fr.alin.web.shared;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.alin.shared.model.Elision;
import fr.alin.shared.model.Language;

/** Finds a text by its key in all bundles; keys are unique over them. */
public final class Texts {

    /** The bundles of faces-config.xml. */
    public static final List<String> BUNDLES = List.of(
            "Messages",
            "Fields",
            "Account",
            "Mine",
            "Application",
            "Employment",
            "Record",
            "Offers",
            "Candidacies",
            "Ranking",
            "Staff",
            "Lists",
            "Desk",
            "Landlord",
            "Members",
            "Support",
            "Alerts",
            "Eligibility",
            "Reference",
            "Privacy");

    private static final String MARK = "\0";
    private static final Pattern DE_BEFORE_PLACEHOLDER = Pattern.compile("\\b([Dd])e (?=\\{)");
    private static final Pattern DE_BEFORE_VALUE = Pattern.compile(MARK);

    private static final Map<Locale, Texts> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle("fr.alin.web.i18n." + name, locale, Texts.class.getClassLoader());
            bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
        }
    }

    /** All texts of a language, cached. */
    public static Texts in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Texts::new);
    }

    public static String text(Locale locale, String key, Object... args) {
        return in(locale).text(key, args);
    }

    /**
     * Only a text with a placeholder is a {@code MessageFormat} pattern: in others an apostrophe is just an apostrophe.
     */
    public String text(String key, Object... args) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, "fr.alin.web.i18n", key);
        }
        return text.contains("{") ? elided(pattern(key, text).format(readable(args))) : text;
    }

    /** In French, {@code de {0}} is {@code d'octobre} or {@code de septembre}, by the value. */
    private static String elided(String formatted) {
        return DE_BEFORE_VALUE
                .matcher(formatted)
                .replaceAll(found -> Elision.isElidedBefore(formatted.substring(found.end())) ? "'" : "e ");
    }

    private String marked(String text) {
        return Language.of(locale) == Language.FR
                ? DE_BEFORE_PLACEHOLDER.matcher(text).replaceAll("$1" + MARK)
                : text;
    }

    /** Formats dates and times as everywhere else. */
    private static Object[] readable(Object... args) {
        return Arrays.stream(args).map(Texts::readable).toArray();
    }

    private static Object readable(Object arg) {
        if (arg instanceof LocalDate day) {
            return Formats.day(day);
        }
        return arg instanceof Instant moment ? Formats.moment(moment) : arg;
    }

    /** The raw text, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The keys with this prefix whose raw text meets the condition, without the prefix. */
    public Stream<String> codes(String prefix, Predicate<String> wanted) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().startsWith(prefix) && wanted.test(text.getValue()))
                .map(text -> text.getKey().substring(prefix.length()));
    }

    /** A copy: {@code MessageFormat} is not thread-safe. */
    private MessageFormat pattern(String key, String text) {
        return (MessageFormat) patterns.computeIfAbsent(key, k -> new MessageFormat(marked(text), locale))
                .clone();
    }
}
