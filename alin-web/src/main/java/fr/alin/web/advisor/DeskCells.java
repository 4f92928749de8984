package fr.alin.web.advisor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.AwaitedParty;
import fr.alin.candidacy.view.DecidedLine;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.WaitingLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.time.TimeZones;
import fr.alin.web.shared.Messages;

/**
 * What stands in the cells of the desk's lists when they are exported, by the names of the columns and in their order. Days,
 * moments and numbers keep their types; a moment is of Paris.
 */
@RequestScoped
public class DeskCells {

    private static final String NUMBER = "number";
    private static final String CITY = "city";
    private static final String LANDLORD = "landlord";
    private static final String STAGE = "stage";
    private static final String ADVISOR = "advisor";

    @Inject
    Messages messages;

    @Inject
    Colleagues colleagues;

    Map<String, Function<ReviewLine, Object>> review() {
        var cells = new LinkedHashMap<String, Function<ReviewLine, Object>>();
        cells.put(NUMBER, line -> line.application().grouped());
        cells.put("home", line -> type(line.offer().type()));
        cells.put(CITY, line -> line.offer().city());
        cells.put("rent", line -> line.offer().rentWithCharges());
        cells.put(LANDLORD, line -> line.offer().landlordName());
        cells.put("reference", line -> line.offer().reference().value());
        cells.put("submitted", line -> local(line.submittedAt()));
        cells.put("deadline", ReviewLine::closesOn);
        cells.put("position", line -> line.position().rank());
        cells.put(ADVISOR, line -> line.advisor().map(colleagues::find).orElse(""));
        return cells;
    }

    Map<String, Function<HomeListLine, Object>> lists() {
        var cells = new LinkedHashMap<String, Function<HomeListLine, Object>>();
        cells.put("reference", line -> line.home().value());
        cells.put("home", line -> type(line.type()));
        cells.put(CITY, HomeListLine::city);
        cells.put(LANDLORD, HomeListLine::landlordName);
        cells.put("deadline", HomeListLine::closesOn);
        cells.put("propose-by", HomeListLine::proposeBy);
        cells.put("validated", HomeListLine::validated);
        cells.put("to-review", HomeListLine::toReview);
        cells.put("state", this::state);
        return cells;
    }

    Map<String, Function<WaitingLine, Object>> waiting() {
        var cells = new LinkedHashMap<String, Function<WaitingLine, Object>>();
        cells.put(NUMBER, line -> line.application().grouped());
        cells.put("party", line -> line.name().isEmpty() ? messages.text("waiting.party.APPLICANT") : line.name());
        cells.put(STAGE, this::stage);
        cells.put("since", line -> local(line.since()));
        cells.put("due", line -> line.due().orElse(null));
        cells.put("reminders", WaitingLine::reminders);
        cells.put(CITY, line -> line.offer().city());
        cells.put(LANDLORD, line -> line.offer().landlordName());
        return cells;
    }

    Map<String, Function<DecidedLine, Object>> decided() {
        var cells = new LinkedHashMap<String, Function<DecidedLine, Object>>();
        cells.put(NUMBER, line -> line.application().grouped());
        cells.put(
                STAGE,
                line -> messages.text(
                        line.effectiveAt().isPresent() ? "list-export.refusal-waits" : "status." + line.status()));
        cells.put("decided", line -> local(line.decidedAt()));
        cells.put(ADVISOR, line -> colleagues.find(line.advisor()));
        cells.put("home", line -> type(line.offer().type()));
        cells.put(CITY, line -> line.offer().city());
        cells.put(LANDLORD, line -> line.offer().landlordName());
        return cells;
    }

    private String stage(WaitingLine line) {
        return messages.text(
                line.party() == AwaitedParty.EMPLOYER ? "waiting.stage.employer" : "status." + line.status());
    }

    private Object state(HomeListLine line) {
        if (line.sentAt().isPresent()) {
            return local(line.sentAt().get());
        }
        if (line.held()) {
            return messages.text("lists.held");
        }
        return messages.text(line.validated() >= line.asked() ? "lists.ready" : "lists.waiting");
    }

    private String type(DwellingType type) {
        return messages.text("list.type." + type);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, TimeZones.PARIS);
    }
}
