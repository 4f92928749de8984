package fr.alin.housingapplication.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

import fr.alin.housingapplication.view.FieldChange;
import fr.alin.housingapplication.view.SearchEffects;
import fr.alin.housingapplication.view.SectionChange;
import fr.alin.housingapplication.view.UpdateReport;

/** Converts a report to JSON. Values keep their type, so that they are shown in the reader's language. */
final class UpdateReportText {

    private static final Jsonb JSON = JsonbBuilder.create();

    private final RecordValueText values = new RecordValueText();

    String write(UpdateReport report) {
        return JSON.toJson(new Kept(
                report.at().toString(),
                report.changes().stream().map(this::kept).toList(),
                report.effects()));
    }

    UpdateReport read(String text, boolean acknowledged) {
        var kept = JSON.fromJson(text, Kept.class);
        return new UpdateReport(
                Instant.parse(kept.at()),
                acknowledged,
                kept.changes().stream().map(this::change).toList(),
                kept.effects());
    }

    private KeptSection kept(SectionChange change) {
        return new KeptSection(
                change.labelKey(),
                change.subject(),
                change.kind().name(),
                change.fields().stream()
                        .map(field -> new KeptField(field.labelKey(), written(field.before()), written(field.after())))
                        .toList());
    }

    private SectionChange change(KeptSection kept) {
        return new SectionChange(
                kept.labelKey(),
                kept.subject(),
                SectionChange.Kind.valueOf(kept.kind()),
                kept.fields().stream()
                        .map(field -> new FieldChange(field.labelKey(), read(field.before()), read(field.after())))
                        .toList());
    }

    private List<String> written(List<Object> typed) {
        return typed.stream().map(values::write).toList();
    }

    private List<Object> read(List<String> written) {
        var typed = new ArrayList<>();
        written.forEach(value -> typed.add(values.read(value)));
        return typed;
    }

    /** The stored report. */
    public record Kept(String at, List<KeptSection> changes, SearchEffects effects) {}

    /** A section of the stored report. */
    public record KeptSection(String labelKey, String subject, String kind, List<KeptField> fields) {}

    /** A field of the stored report; each value is a type, a space and JSON. */
    public record KeptField(String labelKey, List<String> before, List<String> after) {}
}
