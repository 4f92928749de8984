package fr.alin.web.housingapplication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.housingapplication.view.RecordField;
import fr.alin.housingapplication.view.RecordSection;
import fr.alin.housingapplication.view.UnrecognisedValue;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.FiledDocument;
import fr.alin.registration.model.MonthlyResource;
import fr.alin.registration.model.TaxIncome;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.FieldGroups;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** Formats the values of an imported application as text in the page's language. */
@Named
@RequestScoped
public class RecordTexts {

    /** Fields with a name, a number or an address. */
    private static final Set<String> PROPER = Set.of(
            "birth-name",
            "usage-name",
            "first-name",
            "name",
            "person",
            "social-security-number",
            "mobile",
            "landline",
            "email",
            "siret",
            "employer-name",
            "street",
            "postal-code",
            "commune",
            "landlord",
            "landlord-siren",
            "desk");

    private static final List<String> GROUPED = List.of(".landline", ".support-phone", ".landlord-siren");

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    Languages languages;

    /** The lines of a section; fields with the same label, such as communes, are joined in one line. */
    public List<RecordLine> lines(RecordSection section) {
        return section.fields().stream()
                .collect(Collectors.groupingBy(
                        field -> field.labelKey().substring(field.labelKey().lastIndexOf('.') + 1),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new RecordLine(
                        messages.text("record.field." + group.getKey()),
                        joined(group.getValue()),
                        PROPER.contains(group.getKey())))
                .toList();
    }

    private String joined(List<RecordField> fields) {
        return fields.stream()
                .map(field -> value(field.labelKey(), field.value()))
                .collect(Collectors.joining(", "));
    }

    /** The label of a field of the record. */
    public String label(String labelKey) {
        return messages.text("record.field." + labelKey.substring(labelKey.lastIndexOf('.') + 1));
    }

    /** A value formatted for its field: square metres, grouped phone and company numbers. */
    public String value(String labelKey, Object value) {
        if (labelKey.endsWith(".surface")) {
            return formats.number((BigDecimal) value) + " m²";
        } else if (value instanceof String text && GROUPED.stream().anyMatch(labelKey::endsWith)) {
            return FieldGroups.of(text);
        }
        return value(value);
    }

    /** Formats any value of the record; "Non renseigné" for a missing one. */
    public String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return value(optional.orElse(null));
        } else if (value == null || "".equals(value) || value instanceof Collection<?> none && none.isEmpty()) {
            return messages.text("record.empty");
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).collect(Collectors.joining(", "));
        } else if (value instanceof Boolean claim) {
            return messages.text(claim ? "employment.yes" : "employment.no");
        } else if (value instanceof Enum<?> choice) {
            return messages.text("value." + choice.getDeclaringClass().getSimpleName() + "." + choice.name());
        }
        return simple(value);
    }

    private String simple(Object value) {
        if (value instanceof LocalDate day) {
            return formats.date(day);
        } else if (value instanceof Instant moment) {
            return formats.dateTime(moment);
        } else if (value instanceof BigDecimal amount) {
            return formats.money(amount);
        } else if (value instanceof MobilePhone phone) {
            return phone.national();
        } else if (value instanceof EmailAddress address) {
            return address.readable();
        } else if (value instanceof Siret siret) {
            return siret.value();
        } else if (value instanceof UniqueNumber number) {
            return number.grouped();
        } else if (value instanceof CommuneLabel commune) {
            return commune.name() + " (" + commune.postalCode() + ")";
        }
        return several(value);
    }

    private String several(Object value) {
        if (value instanceof TaxIncome income) {
            return pair(String.valueOf(income.year()), income.amount());
        } else if (value instanceof MonthlyResource resource) {
            return pair(value(resource.kind()), resource.amount());
        } else if (value instanceof UnrecognisedValue unknown) {
            return messages.text(unknown.code() ? "record.unknown-code" : "record.unknown-text", unknown.text());
        } else if (value instanceof FiledDocument document) {
            return filed(document);
        }
        return value.toString();
    }

    private String pair(String name, Object amount) {
        return messages.text("record.pair", name, value(amount));
    }

    private String filed(FiledDocument document) {
        return Stream.of(
                        document.label().or(document::category),
                        document.person(),
                        document.filedOn().map(day -> messages.text("record.filed-on", formats.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" – "));
    }

    /** The label of a supporting document, with its month or years (domain §3.3). */
    public String label(DocumentLine line) {
        var parameters = line.parameters().stream().map(this::parameter).toArray();
        var wording = line.nationality().map(nationality -> "." + nationality).orElse("");
        return messages.text("documents.kind." + line.kind() + wording, parameters);
    }

    /** Years are not formatted as numbers, which would add a thousands separator. */
    private Object parameter(Object value) {
        return value instanceof YearMonth month
                ? DateTimeFormatter.ofPattern("MMMM yyyy", languages.getLocale())
                        .format(month)
                : value.toString();
    }

    /** What the site says it has received, with its day if it gives one. */
    public String received(FiledDocument document) {
        return document.filedOn()
                .map(day -> messages.text("documents.received-on", formats.date(day)))
                .orElseGet(() -> messages.text("documents.received"));
    }

    /**
     * A label with its text.
     *
     * @param proper whether the text is a name, a number or an address, which no browser should translate
     */
    public record RecordLine(String label, String text, boolean proper) {}
}
