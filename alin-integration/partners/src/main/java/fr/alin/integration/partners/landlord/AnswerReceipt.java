package fr.alin.integration.partners.landlord;

import java.util.LinkedHashMap;
import java.util.Map;

import fr.alin.contract.landlord.AnswerAcknowledgement;
import fr.alin.contract.landlord.Refusal;
import fr.alin.integration.partners.message.MessageCodec;

/**
 * What AL'in says of one answer.
 *
 * @param state {@code applied}, {@code waiting}, {@code retry} or {@code refused}
 * @param why null unless it waits or is refused
 */
record AnswerReceipt(String answers, String state, boolean repeated, Refusal why) {

    static AnswerReceipt of(String xml) {
        return of(MessageCodec.LANDLORD.read(xml, AnswerAcknowledgement.class));
    }

    static AnswerReceipt of(AnswerAcknowledgement read) {
        boolean again = Boolean.TRUE.equals(read.isRepeated());
        if (read.getRefusal() != null) {
            return new AnswerReceipt(read.getAnswers(), "refused", again, read.getRefusal());
        }
        if (read.getWaiting() != null) {
            return new AnswerReceipt(read.getAnswers(), "waiting", again, read.getWaiting());
        }
        return new AnswerReceipt(read.getAnswers(), read.getRetry() == null ? "applied" : "retry", again, null);
    }

    String summary() {
        String words = switch (state) {
            case "applied" -> "prise en compte";
            case "retry" -> "à renvoyer sous le même identifiant";
            case "waiting" -> "contredit ce qui est noté, un conseiller tranche : " + why.getReason();
            default -> "refusée : " + why.getReason();
        };
        return repeated ? "déjà connue : " + words : words;
    }

    Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("state", state);
        data.put("repeated", repeated);
        if (why != null) {
            data.put("code", why.getCode());
            data.put("element", String.valueOf(why.getElement()));
            data.put("value", String.valueOf(why.getValue()));
            data.put("reason", why.getReason());
        }
        return data;
    }
}
