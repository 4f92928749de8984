package fr.alin.notification;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import fr.alin.shared.outbox.MailKey;
import fr.alin.shared.outbox.Outbox;
import fr.alin.support.event.HelpGiven;

/** Puts support's answers into the outbox; what was asked is not repeated, since anybody may have typed the address. */
@ApplicationScoped
class SupportMails {

    @Inject
    Outbox outbox;

    @Inject
    MailLinks links;

    void sendAnswer(@Observes HelpGiven event) {
        var template = MailTemplate.HELP_ANSWERED;
        var link = event.accountId().isPresent() ? links.ownRequests() : links.help();
        var request = new MailRequest(
                template,
                event.email(),
                event.language(),
                Map.of("request", Long.toString(event.request()), "answer", event.answer(), "link", link));
        var key = event.accountId().map(MailKey::ofAccount).orElseGet(() -> MailKey.ofVisitorsRequest(event.request()));
        outbox.add(Outbox.MAIL, template.key(), key, request.json());
    }
}
