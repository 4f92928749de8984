package fr.alin.web.privacy;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import fr.alin.web.shared.Amounts;

/** Turns an export into sections with labels and values for reading, without empty ones. */
final class ExportReader {

    /** Only in the machine-readable file: too long or too sensitive to show, keys of searches, and advisors' notes. */
    private static final Set<String> NOT_SHOWN =
            Set.of("answerOfTheSite", "searchFacts", "rankingFacts", "personKeys", "notes", "exportedAt");

    /** Sections in order of importance; others follow. */
    private static final List<String> ORDER =
            List.of("account", "housingApplication", "dataSharingConsents", "candidacies", "readings");

    private final ExportWords words;
    private final Amounts amounts;

    ExportReader(Locale locale) {
        words = new ExportWords(locale);
        amounts = Amounts.in(locale);
    }

    /** One section per part of the export; empty ones are left out. */
    List<ExportSection> read(JsonObject export) {
        return export.entrySet().stream()
                .filter(part -> !NOT_SHOWN.contains(part.getKey()))
                .sorted(comparingInt(part -> place(part.getKey())))
                .map(part -> section(words.label("part." + part.getKey()), part.getKey(), part.getValue()))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private static int place(String part) {
        return ORDER.contains(part) ? ORDER.indexOf(part) : ORDER.size();
    }

    private ExportSection section(String title, String name, JsonValue value) {
        var lines = new ArrayList<ExportSection.ExportLine>();
        var sections = new ArrayList<ExportSection>();
        if (value instanceof JsonArray only && only.size() == 1) {
            return section(title, name, only.get(0));
        } else if (value instanceof JsonObject object) {
            object.forEach((inner, content) -> sort(inner, content, lines, sections));
        } else if (value instanceof JsonArray array) {
            for (var index = 0; index < array.size(); index++) {
                var numbered = title + " – " + (index + 1);
                sections.add(section(numbered, name, array.get(index)));
            }
        }
        return new ExportSection(
                title,
                lines,
                sections.stream().filter(section -> !section.isEmpty()).toList());
    }

    /** A plain value or a list of them becomes a line, an object a section. */
    private void sort(
            String name, JsonValue content, List<ExportSection.ExportLine> lines, List<ExportSection> sections) {
        if (NOT_SHOWN.contains(name)) {
            return;
        }
        if (content instanceof JsonObject wrapped && wrapped.keySet().equals(Set.of("value"))) {
            sort(name, wrapped.get("value"), lines, sections);
            return;
        }
        if (content instanceof JsonObject || isListOfObjects(content)) {
            sections.add(section(words.label(name), name, content));
            return;
        }
        var text = text(name, content);
        if (!text.isBlank()) {
            lines.add(new ExportSection.ExportLine(words.label(name), text));
        }
    }

    private static boolean isListOfObjects(JsonValue value) {
        return value instanceof JsonArray array
                && array.stream().anyMatch(inner -> inner instanceof JsonObject || inner instanceof JsonArray);
    }

    private String text(String name, JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> words.value(name, ((JsonString) value).getString());
            case NUMBER -> number(name, (JsonNumber) value);
            case TRUE -> words.claim(true);
            case FALSE -> words.claim(false);
            case ARRAY ->
                ((JsonArray) value).stream().map(inner -> text(name, inner)).collect(Collectors.joining(", "));
            default -> "";
        };
    }

    /** Years and counts are not formatted, a N° ALS has ten digits; amounts are formatted as money. */
    private String number(String name, JsonNumber number) {
        if ("alsNumber".equals(name)) {
            return "%010d".formatted(number.longValue());
        }
        return name.matches("year|.*Number|floor|tries.*")
                ? number.toString()
                : amounts.number(number.bigDecimalValue());
    }
}
