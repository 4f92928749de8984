package fr.alin.web.advisor;

import java.time.Clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.candidacy.model.StatedExport;
import fr.alin.shared.time.Today;
import fr.alin.web.export.SheetFormat;
import fr.alin.web.export.SheetHead;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Messages;

/** What stands above the lines of an exported list, in the reader's language. */
@RequestScoped
public class ExportHeads {

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Languages languages;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    String fileName(ExportedList list, SheetFormat kind) {
        return messages.text("list-export.file." + list) + "-" + Today.of(clock).inParis() + kind.suffix();
    }

    SheetHead of(ListExport export, StatedExport stated) {
        var reason = messages.text("list-export.reason." + stated.reason());
        return new SheetHead(
                messages.text(export.words() + "title"),
                messages.text(
                        "list-export.lead",
                        accounts.current().greeting(),
                        formats.dateTime(clock.instant()),
                        stated.words().isEmpty() ? reason : stated.words()),
                export.columns().stream()
                        .map(name -> messages.text(export.words() + "column." + name))
                        .toList(),
                languages.getLocale());
    }
}
