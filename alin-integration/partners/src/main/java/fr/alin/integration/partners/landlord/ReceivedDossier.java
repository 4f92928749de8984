package fr.alin.integration.partners.landlord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.alin.contract.landlord.Dossier;
import fr.alin.contract.landlord.Person;

/** A received dossier: deliveries, first arrival and the answers sent. An invalid one carries its problem. */
record ReceivedDossier(
        String messageId,
        Instant receivedAt,
        int deliveries,
        Optional<Dossier> dossier,
        String xml,
        String problem,
        List<SentAnswer> answers,
        Optional<LocalDate> renouncedOn) {

    /** An answer sent to AL'in. */
    record SentAnswer(String step, String detail, String messageId, Instant sentAt) {

        Map<String, Object> asData() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("step", step);
            data.put("detail", detail);
            data.put("messageId", messageId);
            data.put("sentAt", sentAt);
            return data;
        }
    }

    String candidacy() {
        return dossier.map(Dossier::getCandidacy).orElse("");
    }

    String applicant() {
        return dossier.map(Dossier::getApplicant).map(ReceivedDossier::named).orElse("");
    }

    ReceivedDossier onceMore() {
        return new ReceivedDossier(messageId, receivedAt, deliveries + 1, dossier, xml, problem, answers, renouncedOn);
    }

    ReceivedDossier answered(SentAnswer answer) {
        List<SentAnswer> all = new ArrayList<>(answers);
        all.add(answer);
        return new ReceivedDossier(messageId, receivedAt, deliveries, dossier, xml, problem, all, renouncedOn);
    }

    ReceivedDossier renounced(LocalDate day) {
        return new ReceivedDossier(messageId, receivedAt, deliveries, dossier, xml, problem, answers, Optional.of(day));
    }

    Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("candidacy", candidacy());
        data.put("messageId", messageId);
        data.put("deliveries", deliveries);
        data.put("receivedAt", receivedAt);
        data.put("offer", dossier.map(Dossier::getOffer).orElse(""));
        data.put("uniqueNumber", dossier.map(Dossier::getUniqueNumber).orElse(""));
        data.put("applicant", applicant());
        data.put("problem", problem);
        data.put("answers", answers.stream().map(SentAnswer::asData).toList());
        data.put("renouncedOn", renouncedOn.map(LocalDate::toString).orElse(""));
        data.put("xml", xml);
        return data;
    }

    static String named(Person person) {
        return person.getFirstName() + " " + person.getBirthName();
    }
}
