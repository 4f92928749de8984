package fr.alin.web.housingapplication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.SearchEffects;
import fr.alin.housingapplication.view.SearchLimits;
import fr.alin.housingapplication.view.SectionChange;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Messages;

/** Describes what an update changed: "before → now" per field. */
@Named
@RequestScoped
public class UpdateTexts {

    @Inject
    RecordTexts texts;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    /** The changed fields of a section. */
    public List<Change> changes(SectionChange section) {
        return section.fields().stream()
                .map(field -> new Change(
                        texts.label(field.labelKey()), joined(field, field.before()), joined(field, field.after())))
                .toList();
    }

    private String joined(FieldChange field, List<Object> values) {
        return values.isEmpty()
                ? messages.text("update.empty")
                : values.stream()
                        .map(value -> texts.value(field.labelKey(), value))
                        .collect(Collectors.joining(", "));
    }

    /** Changes to the search limits; communes are listed separately. */
    public List<Change> effects(SearchEffects effects) {
        var changes = new ArrayList<Change>();
        add(changes, "persons", effects, limits -> Integer.toString(limits.persons()));
        add(changes, "types", effects, this::types);
        add(changes, "surface", effects, limits -> formats.number(limits.surface()) + " m²");
        add(changes, "rent", effects, limits -> formats.money(limits.rent()));
        add(changes, "category", effects, limits -> Integer.toString(limits.category()));
        add(changes, "standards", effects, this::standards);
        return changes;
    }

    private void add(List<Change> changes, String key, SearchEffects effects, Function<SearchLimits, String> words) {
        var before = words.apply(effects.before());
        var after = words.apply(effects.after());
        if (!before.equals(after)) {
            changes.add(new Change(messages.text("update.effects." + key), before, after));
        }
    }

    private String types(SearchLimits limits) {
        return limits.types().stream().sorted().map(texts::value).collect(Collectors.joining(", "));
    }

    private String standards(SearchLimits limits) {
        return limits.standards().isEmpty()
                ? messages.text("update.effects.standards.none")
                : limits.standards().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    public String communes(List<CommuneLabel> communes) {
        return communes.stream().map(texts::value).collect(Collectors.joining(", "));
    }

    /** A label with the former and the current value. */
    public record Change(String label, String before, String after) {}
}
