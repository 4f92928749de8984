package fr.alin.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fr.alin.account.view.Mailbox;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.NearHome;
import fr.alin.shared.outbox.Outbox;

/** Collects the values of a mail about a candidacy; dates are in the reader's language. */
final class CandidacyMail {

    private final CandidacyEvent event;
    private final MailTemplate template;
    private final Mailbox reader;
    private final Outbox outbox;
    private final MailLinks links;
    private final Map<String, String> values = new HashMap<>();

    CandidacyMail(CandidacyEvent event, MailTemplate template, Mailbox reader, Outbox outbox, MailLinks links) {
        this.event = event;
        this.template = template;
        this.reader = reader;
        this.outbox = outbox;
        this.links = links;
        with("offer", event.offer().reference().value());
        with("dwelling", event.offer().type().name());
        with("city", event.offer().city());
        with("link", links.candidacies());
    }

    CandidacyMail with(String name, String value) {
        values.put(name, value);
        return this;
    }

    CandidacyMail withLandlord() {
        return with("landlord", event.offer().landlordName());
    }

    CandidacyMail on(LocalDate date) {
        return withDay("date", Optional.of(date));
    }

    /** Empty if there is no day. */
    CandidacyMail withDay(String name, Optional<LocalDate> day) {
        return with(
                name, day.map(known -> MailDates.day(known, reader.language())).orElse(""));
    }

    CandidacyMail withHomes(List<NearHome> homes) {
        return with("offers", homes.stream().map(this::row).collect(Collectors.joining("\n")));
    }

    private String row(NearHome home) {
        return MailHomes.row(
                home.type(),
                home.surface(),
                home.city(),
                home.postalCode(),
                home.rentWithCharges(),
                home.closesOn(),
                "",
                links.offer(home.reference()),
                reader.language());
    }

    /** The reference of the candidacy. */
    String key() {
        return event.subject().reference();
    }

    String kind() {
        return template.key();
    }

    String body() {
        return new MailRequest(template, reader.email(), reader.language(), values).json();
    }

    void enqueue() {
        outbox.add(Outbox.MAIL, kind(), key(), body());
    }

    /** For what the screen has said already. */
    void enqueueConfirmation() {
        outbox.add(Outbox.CONFIRMATION_MAIL, kind(), key(), body());
    }
}
