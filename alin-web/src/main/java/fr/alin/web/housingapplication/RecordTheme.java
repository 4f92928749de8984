package fr.alin.web.housingapplication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fr.alin.housingapplication.view.RecordSection;

/** The themes of the record tab, in the order of the form; each groups the sections of all persons about it. */
enum RecordTheme {
    PERSON,
    ADDRESS,
    WORK,
    INCOME,
    HOUSING,
    WANTED,
    REGISTRATION;

    static List<Block> blocks(List<RecordSection> sections) {
        return Arrays.stream(values())
                .map(theme -> new Block(
                        theme.name().toLowerCase(Locale.ROOT),
                        sections.stream()
                                .filter(section -> of(section.labelKey()) == theme)
                                .toList()))
                .filter(block -> !block.sections().isEmpty())
                .toList();
    }

    private static RecordTheme of(String section) {
        return switch (section.substring(section.lastIndexOf('.') + 1)) {
            case "address" -> ADDRESS;
            case "employment" -> WORK;
            case "income" -> INCOME;
            case "current-housing" -> HOUSING;
            case "reasons", "wanted-housing" -> WANTED;
            case "registration", "documents" -> REGISTRATION;
            default -> PERSON;
        };
    }

    /** A theme with its sections; the key is used for its heading and anchor. */
    public record Block(String key, List<RecordSection> sections) {}
}
