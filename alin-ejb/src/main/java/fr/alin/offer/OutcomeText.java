package fr.alin.offer;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.StringReader;
import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.OfferReference;

/** Writes and reads the outcome of a batch as JSON. */
final class OutcomeText {

    private OutcomeText() {}

    static String write(BatchOutcome outcome) {
        var refused = JSON.createArrayBuilder();
        outcome.refused()
                .forEach(notice -> refused.add(JSON.createObjectBuilder()
                        .add("position", notice.position())
                        .add("reference", notice.reference())
                        .add("element", notice.element())
                        .add("value", notice.value())
                        .add("code", notice.code())));
        return JSON.createObjectBuilder()
                .add("accepted", references(outcome.accepted()))
                .add("outdated", references(outcome.outdated()))
                .add("refused", refused)
                .build()
                .toString();
    }

    /** The outcome, marked as that of a repeated message. */
    static BatchOutcome read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var outcome = reader.readObject();
            return new BatchOutcome(
                    true,
                    references(outcome.getString("accepted")),
                    references(outcome.getString("outdated")),
                    refused(outcome.getJsonArray("refused")));
        }
    }

    /** One blank-separated text: a batch has thousands of references. */
    private static String references(List<OfferReference> references) {
        return String.join(" ", references.stream().map(OfferReference::value).toList());
    }

    private static List<OfferReference> references(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(" ")).stream().map(OfferReference::new).toList();
    }

    private static List<RefusedNotice> refused(JsonArray notices) {
        return notices.getValuesAs(JsonObject.class).stream()
                .map(notice -> new RefusedNotice(
                        notice.getInt("position"),
                        notice.getString("reference"),
                        notice.getString("element"),
                        notice.getString("value"),
                        notice.getString("code")))
                .toList();
    }
}
