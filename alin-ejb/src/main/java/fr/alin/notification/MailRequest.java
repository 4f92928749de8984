package fr.alin.notification;

import static fr.alin.shared.json.JsonLibrary.JSON;
import static java.util.Objects.requireNonNull;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.json.JsonObject;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;

/** A mail to be written: template, recipient, language, and exactly the values of the template. */
public record MailRequest(MailTemplate template, EmailAddress email, Language language, Map<String, String> values) {

    public MailRequest {
        requireNonNull(email);
        requireNonNull(language);
        values = Map.copyOf(values);
        if (!template.needs().equals(values.keySet())) {
            throw new IllegalArgumentException(
                    template.key() + " needs " + template.needs() + ", not " + values.keySet());
        }
    }

    /** The unsubscribe link; empty for mails that cannot be stopped. */
    public Optional<String> unsubscribe() {
        return Optional.ofNullable(values.get("unsubscribe"));
    }

    /** The JSON stored in the outbox. */
    public String json() {
        var texts = JSON.createObjectBuilder();
        new TreeMap<>(values).forEach(texts::add);
        return JSON.createObjectBuilder()
                .add("template", template.key())
                .add("email", email.value())
                .add("language", language.name())
                .add("values", texts)
                .build()
                .toString();
    }

    public static MailRequest parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var request = reader.readObject();
            return new MailRequest(
                    MailTemplate.of(request.getString("template")),
                    new EmailAddress(request.getString("email")),
                    Language.valueOf(request.getString("language")),
                    texts(request.getJsonObject("values")));
        }
    }

    private static Map<String, String> texts(JsonObject values) {
        var texts = new TreeMap<String, String>();
        values.keySet().forEach(name -> texts.put(name, values.getString(name)));
        return texts;
    }

    /** Masked: address, links and codes must not reach the logs. */
    @Override
    public String toString() {
        return "MailRequest[" + template.key() + ", " + email + "]";
    }
}
