package fr.alin.web.support;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.MailLine;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Texts;

/** What a mail is about and what became of it, in words. */
@Named
@RequestScoped
public class MailTexts {

    @Inject
    FacesContext faces;

    @Inject
    Formats formats;

    public String kind(MailLine mail) {
        return text("mail-kind." + mail.kind());
    }

    public String delivery(MailLine mail) {
        return switch (mail.delivery()) {
            case SENT ->
                text("mail-delivery.SENT", formats.dateTime(mail.sentAt().orElseThrow()));
            case QUEUED -> text("mail-delivery.QUEUED");
            case REFUSED ->
                text(
                        "mail-delivery.REFUSED",
                        reason(mail.reason()),
                        formats.dateTime(mail.nextTryAt().orElseThrow()));
        };
    }

    /** The failure is kept as names of exceptions; without words of its own it is shown as such. */
    private String reason(String kept) {
        return Texts.in(locale())
                .find("mail-refusal." + kept.replaceFirst(",.*", ""))
                .orElseGet(() -> text("mail-refusal.other", kept));
    }

    private String text(String key, Object... args) {
        return Texts.text(locale(), key, args);
    }

    private Locale locale() {
        return faces.getViewRoot().getLocale();
    }
}
