package fr.alin.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyCorrected;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.EnqueuedMail;
import fr.alin.shared.outbox.HeldMails;
import fr.alin.shared.time.TimeZones;

/**
 * Mails about a landlord's decision wait some minutes. What contradicts it meanwhile takes their place, what follows from
 * it lets them go first; so a candidate reads one story.
 * See decision 98-a-decision-is-mailed-after-five-minutes.
 */
@ApplicationScoped
class DecisionMails {

    /** The mails that tell each stage after a decision. */
    private static final Map<String, List<String>> TELLING = Map.of(
            "ALLOCATED", keys(MailTemplate.CANDIDACY_ALLOCATED, MailTemplate.CANDIDACY_PROMOTED),
            "WAITING", keys(MailTemplate.CANDIDACY_RANKED),
            "NOT_ALLOCATED", keys(MailTemplate.CANDIDACY_NOT_ALLOCATED, MailTemplate.CANDIDACY_CONDITION_LAPSED),
            "RENOUNCED", keys(MailTemplate.CANDIDACY_DECLINED));

    private static final List<String> DECISIONS =
            TELLING.values().stream().flatMap(List::stream).toList();

    /** A correction has already taken back what came before it. */
    private static final List<String> LATEST_WORD = Stream.concat(
                    DECISIONS.stream(), Stream.of(MailTemplate.CANDIDACY_CORRECTED.key()))
            .toList();

    @Inject
    HeldMails held;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Takes the place of what is held, and waits in its turn. */
    void hold(CandidacyMail mail) {
        held.withdraw(mail.key(), DECISIONS);
        held.add(mail.kind(), mail.key(), mail.body(), clock.instant().plus(settings.decisionMailAfter()));
    }

    /** As {@link #hold}; says which message it replaces if the candidate has been told another decision. */
    void holdDecision(CandidacyMail mail) {
        held.withdraw(mail.key(), DECISIONS);
        hold(mail.withDay("former", former(mail.key())));
    }

    private Optional<LocalDate> former(String candidacy) {
        return held.latest(candidacy, LATEST_WORD)
                .filter(mail -> DECISIONS.contains(mail.kind()))
                .map(EnqueuedMail::at)
                .map(moment -> LocalDate.ofInstant(moment, TimeZones.PARIS));
    }

    /** Takes the place of what is held, and leaves at once. */
    void replace(CandidacyMail mail) {
        held.withdraw(mail.key(), DECISIONS);
        mail.enqueue();
    }

    /** Leaves at once, after what is held. */
    void follow(CandidacyMail mail) {
        held.letGo(mail.key(), DECISIONS);
        mail.enqueue();
    }

    /** Says nothing if the mistake has not been mailed yet, and what holds again has been. */
    void correct(CandidacyCorrected corrected, CandidacyMail mail) {
        var unread = held.withdraw(mail.key(), telling(corrected.undone()));
        if (!unread || !isTold(mail.key(), telling(corrected.stage()))) {
            mail.enqueue();
        }
    }

    private boolean isTold(String candidacy, List<String> kinds) {
        return kinds.isEmpty() || held.latest(candidacy, kinds).isPresent();
    }

    private static List<String> telling(String stage) {
        return TELLING.getOrDefault(stage, List.of());
    }

    private static List<String> keys(MailTemplate... templates) {
        return Stream.of(templates).map(MailTemplate::key).toList();
    }
}
