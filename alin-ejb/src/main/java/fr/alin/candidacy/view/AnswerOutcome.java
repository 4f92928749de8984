package fr.alin.candidacy.view;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.StringReader;
import java.util.Optional;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * What became of one message of a landlord about a candidacy or a home. Both carriers acknowledge it.
 * See decision 105-an-id-belongs-to-its-sender.
 *
 * @param repeated whether the same message was taken before, which has no further effect
 * @param fault why it is refused or waits; empty for one that took effect
 */
public record AnswerOutcome(State state, boolean repeated, Optional<AnswerFault> fault) {

    /** What can become of a message. */
    public enum State {
        APPLIED,
        REFUSED,
        /** It contradicts what is known; an advisor decides, and a second acknowledgement follows. */
        WAITING
    }

    public static AnswerOutcome applied() {
        return new AnswerOutcome(State.APPLIED, false, Optional.empty());
    }

    public static AnswerOutcome refused(AnswerFault why) {
        return new AnswerOutcome(State.REFUSED, false, Optional.of(why));
    }

    public static AnswerOutcome waiting(AnswerFault why) {
        return new AnswerOutcome(State.WAITING, false, Optional.of(why));
    }

    /** As it is kept beside the message's id. */
    public String text() {
        var json = JSON.createObjectBuilder().add("state", state.name());
        fault.ifPresent(why -> json.add("code", why.code())
                .add("element", why.element())
                .add("value", why.value())
                .add("details", JSON.createArrayBuilder(why.details())));
        return json.build().toString();
    }

    /** The outcome of a repeated message; one that was kept without its outcome took effect. */
    public static AnswerOutcome known(String text) {
        if (text.isEmpty()) {
            return new AnswerOutcome(State.APPLIED, true, Optional.empty());
        }
        try (var reader = JSON.createReader(new StringReader(text))) {
            var json = reader.readObject();
            return new AnswerOutcome(
                    State.valueOf(json.getString("state")),
                    true,
                    Optional.of(json).filter(kept -> kept.containsKey("code")).map(AnswerOutcome::fault));
        }
    }

    private static AnswerFault fault(JsonObject kept) {
        return new AnswerFault(
                kept.getString("code"),
                kept.getString("element"),
                kept.getString("value"),
                kept.getJsonArray("details").getValuesAs(JsonString::getString));
    }
}
