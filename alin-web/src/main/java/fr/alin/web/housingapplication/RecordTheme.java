package fr.alin.web.housingapplication;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fr.alin.housingapplication.view.RecordSection;

/** The themes tab 1 is read by, in the order of the form: each takes the sections of every person that are about it. */
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

    /** A theme with its sections; the key names its heading and its place on the page. */
    public record Block(String key, List<RecordSection> sections) {}
}
