package fr.alin.shared.outbox;

import static fr.alin.shared.json.JsonLibrary.JSON;

import jakarta.json.JsonObject;

/** One of many messages for the same destination; its parts are those of {@link Outbox#add}. */
public record OutgoingText(String kind, String partnerKey, String body) {

    JsonObject row() {
        return JSON.createObjectBuilder()
                .add("kind", kind)
                .add("partner_key", partnerKey)
                .add("body", body)
                .build();
    }
}
