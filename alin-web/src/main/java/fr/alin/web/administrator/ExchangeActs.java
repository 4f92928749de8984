package fr.alin.web.administrator;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.SamePage;
import fr.alin.web.table.ActReport;
import fr.alin.web.table.ChosenLines;
import fr.alin.web.table.StaffTable;
import fr.alin.web.table.StaffTables;

/**
 * The buttons of administrator/exchanges.xhtml. One names its message, not its row: the rows may have changed since they
 * were shown.
 */
@RequestScoped
public class ExchangeActs {

    @Inject
    ExchangeService exchanges;

    @Inject
    ChosenLines chosen;

    @Inject
    ActReport report;

    @Inject
    StaffTables tables;

    @Inject
    Messages messages;

    @Inject
    FacesContext faces;

    /** Does what a posted button says, for its message or for the ticked ones, and shows the list again. */
    void perform(StaffTable<?, ?> setAside, StaffTable<?, ?> owed) throws IOException {
        if (SamePage.isSent(faces)) {
            perform("replay", "exchanges.replayed", exchanges::replay, setAside);
            perform("try-now", "exchanges.tried", exchanges::tryNow, owed);
        }
    }

    private void perform(String button, String words, Consumer<String> act, StaffTable<?, ?> list) throws IOException {
        var sent = faces.getExternalContext().getRequestParameterMap();
        if (sent.containsKey(button)) {
            act.accept(sent.get(button));
            messages.info(words);
            tables.stay(list);
        } else if (sent.containsKey(button + "-chosen")) {
            report.perform(messages.text("exchanges." + button), chosen.of(list), Function.identity(), act);
            tables.stay(list);
        }
    }
}
