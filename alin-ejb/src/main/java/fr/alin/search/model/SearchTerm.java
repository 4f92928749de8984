package fr.alin.search.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.model.UniqueNumber;

/**
 * A text typed into the desk's search, and what it can be taken for. What is too short for a kind to single anybody out
 * is not searched as this kind.
 */
public record SearchTerm(String text) {

    private static final int WORDS = 4;
    private static final int LETTERS = 3;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}' .-]+");
    private static final Pattern NAME_OF_COMPANY = Pattern.compile("\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,}[A-Z0-9]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{3,}@[^\\s@]*");
    private static final Pattern CANDIDACY = Pattern.compile("[cC] ?0*([1-9][0-9]{0,17})");
    private static final Pattern OFFER = Pattern.compile("(?=.*[0-9_-])[A-Z0-9][A-Z0-9_-]{3,39}");
    private static final Pattern COMPANY = Pattern.compile("[0-9]{9}|[0-9]{14}");
    private static final Pattern FRENCH_PHONE = Pattern.compile("0([1-9][0-9]{5,7})");
    private static final Pattern PHONE = Pattern.compile("(?:\\+|00)([1-9][0-9]{7,13})");

    /** @throws InvalidValueException {@code search.too-long}, or {@code search.too-short} when it is no kind of thing */
    public SearchTerm {
        text = TextBound.DESK_SEARCH.check(TypedText.line(text));
        if (kindsOf(text).isEmpty()) {
            throw new InvalidValueException("search.too-short");
        }
    }

    public Set<SearchKind> kinds() {
        return kindsOf(text);
    }

    /** The folded words of a person's or a company's name, at most four. */
    public List<String> words() {
        return words(text);
    }

    /** A part of a unique number, without blanks. */
    public String number() {
        return UniqueNumber.cleaned(text);
    }

    /** The beginning of an address, in small letters. */
    public String email() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The beginning of a mobile number in E.164 form. */
    public String phone() {
        return phone(text).orElseThrow();
    }

    /** The id of a candidacy. */
    public long candidacy() {
        var found = CANDIDACY.matcher(text);
        return found.matches() ? Long.parseLong(found.group(1)) : 0;
    }

    /** The beginning of an offer's reference. */
    public String offer() {
        return text.toUpperCase(Locale.ROOT);
    }

    /** A SIREN or SIRET. */
    public Optional<String> companyNumber() {
        return Optional.of(TypedText.compact(text)).filter(COMPANY.asMatchPredicate());
    }

    /** Masked: people are searched by what is personal and must not reach the logs. */
    @Override
    public String toString() {
        return kinds().toString();
    }

    private static Set<SearchKind> kindsOf(String text) {
        var kinds = EnumSet.noneOf(SearchKind.class);
        add(kinds, SearchKind.NUMBER, isNumber(text));
        add(kinds, SearchKind.CANDIDACY, CANDIDACY.matcher(text).matches());
        add(kinds, SearchKind.EMAIL, EMAIL.matcher(text).matches());
        add(kinds, SearchKind.PHONE, phone(text).isPresent());
        add(
                kinds,
                SearchKind.OFFER,
                OFFER.matcher(text.toUpperCase(Locale.ROOT)).matches());
        add(kinds, SearchKind.NAME, NAME.matcher(text).matches() && isLongEnough(text));
        add(kinds, SearchKind.COMPANY, isCompany(text));
        return kinds;
    }

    private static void add(Set<SearchKind> kinds, SearchKind kind, boolean applies) {
        if (applies) {
            kinds.add(kind);
        }
    }

    private static boolean isNumber(String text) {
        return !text.startsWith("+")
                && !CANDIDACY.matcher(text).matches()
                && NUMBER.matcher(UniqueNumber.cleaned(text)).matches();
    }

    private static boolean isCompany(String text) {
        return COMPANY.matcher(TypedText.compact(text)).matches()
                || NAME_OF_COMPANY.matcher(text).find() && isLongEnough(text) && !isReference(text);
    }

    private static boolean isReference(String text) {
        return text.contains("@") || isNumber(text) || CANDIDACY.matcher(text).matches();
    }

    private static boolean isLongEnough(String text) {
        return words(text).stream().mapToInt(String::length).sum() >= LETTERS;
    }

    private static List<String> words(String text) {
        return Folding.words(text).stream()
                .map(word -> word.replaceAll("[^A-Z0-9]", ""))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .toList();
    }

    private static Optional<String> phone(String text) {
        try {
            return Optional.of(new MobilePhone(text).value());
        } catch (InvalidValueException incomplete) {
            var digits = text.replaceAll("[ ().·/-]", "");
            var french = FRENCH_PHONE.matcher(digits);
            var abroad = PHONE.matcher(digits);
            return french.matches()
                    ? Optional.of("+33" + french.group(1))
                    : abroad.matches() ? Optional.of("+" + abroad.group(1)) : Optional.empty();
        }
    }
}
