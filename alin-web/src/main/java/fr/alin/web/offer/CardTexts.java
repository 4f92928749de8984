package fr.alin.web.offer;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.web.shared.Texts;

/** Texts of the offer cards in one language, cached. */
final class CardTexts {

    private static final Map<Locale, CardTexts> KNOWN = new ConcurrentHashMap<>();
    private static final int KEPT = 200;

    final String rent;
    final String accessible;
    final String immediate;
    final String favourite;
    final String closed;

    private final Map<DwellingKind, String> kinds = new EnumMap<>(DwellingKind.class);
    private final Map<DwellingType, String> types = new EnumMap<>(DwellingType.class);
    private final String[] days = new String[KEPT];
    private final String[] floors = new String[KEPT];
    private final Texts texts;

    private CardTexts(Locale locale) {
        texts = Texts.in(locale);
        rent = texts.text("card.rent");
        accessible = texts.text("card.accessible");
        immediate = texts.text("card.immediate");
        favourite = texts.text("card.favourite");
        closed = texts.text("card.closed");
        for (var kind : DwellingKind.values()) {
            kinds.put(kind, texts.text("list.kind." + kind));
        }
        for (var type : DwellingType.values()) {
            types.put(type, texts.text("list.type." + type));
        }
    }

    static CardTexts in(Locale locale) {
        return KNOWN.computeIfAbsent(locale, CardTexts::new);
    }

    String kind(DwellingKind kind) {
        return kinds.get(kind);
    }

    String type(DwellingType type) {
        return types.get(type);
    }

    /** {@code Encore 3 jours}. */
    String days(long left) {
        return counted(days, left, number -> texts.text("card.days", number));
    }

    /** {@code 1er étage}; a floor below the ground has its own text. */
    String floor(int floor) {
        return floor < 0
                ? texts.text("card.floor.below", -floor)
                : counted(floors, floor, number -> texts.text("card.floor", number));
    }

    /** A race is harmless: both threads write equal texts. */
    private static String counted(String[] kept, long number, LongFunction<String> words) {
        if (number < 0 || number >= kept.length) {
            return words.apply(number);
        }
        var known = kept[(int) number];
        if (known == null) {
            known = words.apply(number);
            kept[(int) number] = known;
        }
        return known;
    }
}
