package fr.alin.web.dpo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountDirectory;
import fr.alin.account.model.AccountNotFound;
import fr.alin.privacy.view.HeldPart;
import fr.alin.privacy.view.StaffReading;
import fr.alin.shared.privacy.StaffTrace;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Texts;

/** The sentences of the logs that the data protection officer reads. */
@Named
@RequestScoped
public class FileTexts {

    @Inject
    AccountDirectory accounts;

    @Inject
    Languages languages;

    @Inject
    Messages messages;

    /** Why a dossier was read, and by whom. */
    public String words(StaffReading reading) {
        var reader = reading.reader().map(this::name).orElseGet(() -> messages.text("file.reader.system"));
        var why = messages.text("file.purpose." + reading.purpose());
        return reading.about().isEmpty()
                ? messages.text("file.reading", why, reader)
                : messages.text("file.reading.about", why, reader, reading.about());
    }

    /** A part of what is held. */
    public String part(HeldPart part) {
        var texts = Texts.in(languages.getLocale());
        return texts.find("held.part." + part.name())
                .or(() -> texts.find("data.name.part." + part.name()))
                .orElse(part.name());
    }

    /** What a member did. */
    public String words(StaffTrace trace) {
        return switch (trace.log()) {
            case "reading" -> messages.text("file.purpose." + trace.kind());
            case "search" -> messages.text("file.search", trace.about());
            case "exchange" -> messages.text("file.message." + trace.kind());
            case "export" -> exported(trace.kind().split(" "));
            default -> messages.text("act." + trace.kind());
        };
    }

    /** @param kind the list and the reason */
    private String exported(String[] kind) {
        return messages.text(
                "file.export", messages.text("file.export." + kind[0]), messages.text("list-export.reason." + kind[1]));
    }

    private String name(long account) {
        try {
            return accounts.holder(account).greeting();
        } catch (AccountNotFound gone) {
            return messages.text("file.reader.gone");
        }
    }
}
